import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

/** Source of the places, keyed by place id. */
export const PLACES = 'places';

/** Names of the style's global state: one change of these moves every layer at once. */
export const GLOBAL = {
	/** First and last day of the window, as `Day` numbers. */
	from: 'from',
	to: 'to',
	/** Ids of the layers that are on, as ` a b c `. */
	layers: 'layers',
	/** Ids of the places to show as ` a b c `; empty for all. */
	only: 'only'
} as const;

const from: ExpressionSpecification = ['global-state', GLOBAL.from];
const to: ExpressionSpecification = ['global-state', GLOBAL.to];

/** Ids as the one string that `in` searches. */
export function idList(ids: Iterable<string>): string {
	return ` ${[...ids].join(' ')} `;
}

function listed(property: string, state: string): ExpressionSpecification {
	return ['in', ['concat', ' ', ['get', property], ' '], ['string', ['global-state', state]]];
}

/** Filter: of these kinds and shapes, layer on, and perhaps existing in the window. */
export function shown(...conditions: ExpressionSpecification[]): FilterSpecification {
	return [
		'all',
		...conditions,
		['<=', ['get', 'first'], to],
		['>=', ['get', 'last'], from],
		listed('layer', GLOBAL.layers),
		['any', ['==', ['global-state', GLOBAL.only], ''], listed('id', GLOBAL.only)]
	];
}

export function kindIs(...kinds: string[]): ExpressionSpecification {
	return ['in', ['get', 'kind'], ['literal', kinds]];
}

export function shapeIs(shape: 'point' | 'line' | 'area' | 'label'): ExpressionSpecification {
	return ['==', ['get', 'shape'], shape];
}

export const isSelected: ExpressionSpecification = [
	'boolean',
	['feature-state', 'selected'],
	false
];
export const isRaised: ExpressionSpecification = [
	'any',
	isSelected,
	['boolean', ['feature-state', 'hovered'], false]
];
const isFaint: ExpressionSpecification = ['boolean', ['feature-state', 'faint'], false];
const isPossible: ExpressionSpecification = [
	'any',
	['>', ['get', 'surely_from'], to],
	['<', ['get', 'surely_to'], from],
	['>', ['get', 'surely_from'], ['get', 'surely_to']]
];

/** Opacity by weight: raised in full, places without passages faint, merely possible ones pale. */
export function weight(full: number): ExpressionSpecification {
	return [
		'case',
		isRaised,
		Math.min(1, full * 1.4),
		isFaint,
		full * 0.4,
		isPossible,
		full * 0.55,
		full
	];
}

/** A value while selected, another while hovered, else a third. */
export function whenRaised(
	selected: number,
	hovered: number,
	otherwise: number
): ExpressionSpecification {
	return ['case', isSelected, selected, isRaised, hovered, otherwise];
}
