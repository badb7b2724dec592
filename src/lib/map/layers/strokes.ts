import type { ExpressionSpecification, LineLayerSpecification } from 'maplibre-gl';
import { DASHES, type Dash } from '$lib/domain/kind';
import { certainAndPossible } from './doubt';
import { isPossible, isRaised, isSelected, PLACES, weight } from './expressions';

/** Dashes in widths of their line; and how a line so dashed is broken that only may have existed. */
const BROKEN: Readonly<
	Record<Exclude<Dash, 'solid'>, { dashes: number[]; possible: number[] | null }>
> = {
	dashed: { dashes: [4, 2.5], possible: [1, 2.5] },
	'dash-dot': { dashes: [5, 1.6, 1, 1.6], possible: [1, 3] },
	// Dots cannot be broken further: they grow paler.
	dotted: { dashes: [0, 2.4], possible: null }
};

/** What strokes of one sort share; `possible` breaks the solid ones. */
interface Strokes {
	readonly colour: ExpressionSpecification | string;
	readonly width: ExpressionSpecification | number;
	/** What is added to the width of what is selected, and of what is hovered. */
	readonly raised: readonly [selected: number, hovered: number];
	readonly opacity: number;
	readonly possible: number[];
}

/**
 * The layers of strokes, one for each way of dashing, since dashes cannot be chosen place by place;
 * `filterOf` says which places have it, and gives `null` where none has.
 */
export function strokeLayers(
	id: string,
	filterOf: (dash: Dash) => ExpressionSpecification | null,
	{ colour, width, raised: [selected, hovered], opacity, possible }: Strokes
): LineLayerSpecification[] {
	return DASHES.flatMap((dash): LineLayerSpecification[] => {
		const filter = filterOf(dash);
		if (!filter) return [];
		const paint = {
			'line-color': colour,
			'line-width': wider(width, selected, hovered),
			'line-opacity': weight(opacity)
		};
		const layer = { id: `${id}-${dash}`, type: 'line', source: PLACES, filter } as const;
		if (dash === 'solid') {
			const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
			return certainAndPossible({ ...layer, layout, paint }, possible);
		}
		const { dashes, possible: further } = BROKEN[dash];
		const dashed = { ...paint, 'line-dasharray': dashes };
		if (further) {
			return certainAndPossible(
				{ ...layer, layout: { 'line-join': 'round' }, paint: dashed },
				further
			);
		}
		const paler = { ...dashed, 'line-opacity': palerWherePossible(weight(opacity)) };
		return [{ ...layer, layout: { 'line-cap': 'round' }, paint: paler }];
	});
}

/** Half of an opacity for what only may have existed. */
export function palerWherePossible(opacity: ExpressionSpecification): ExpressionSpecification {
	return ['*', opacity, ['case', isPossible, 0.5, 1]];
}

function wider(
	width: ExpressionSpecification | number,
	selected: number,
	hovered: number
): ExpressionSpecification {
	return ['+', width, ['case', isSelected, selected, isRaised, hovered, 0]];
}
