import type { LayerSpecification } from 'maplibre-gl';
import type { AreaKind, Kind } from '$lib/domain/kind';
import { patternIcon } from '$lib/symbology/icons';
import type { Palette } from '$lib/symbology/palette';
import { byKind, isOfKind, ofGeometry } from './by-kind';
import { PLACES, shapeIs, shown, weight, whenRaised } from './expressions';
import { palerWherePossible, strokeLayers } from './strokes';

/** An area of which only the edge is drawn: it lies under all others, and its name says less. */
export function isOutline({ fill, pattern }: Pick<AreaKind, 'fill' | 'pattern'>): boolean {
	return fill === 0 && pattern === null;
}

/** How an area of another kind is drawn. */
const PLAIN = { colour: 'grey', fill: 0.12, width: 1.3 } as const;
const RAISED = [1.2, 0.8] as const;

/** Areas: fills below, then patterns and ribbons, edges above. */
export function areaLayers(kinds: readonly Kind[], palette: Palette): LayerSpecification[] {
	const areas = ofGeometry(kinds, 'area');
	const unfilled = areas.filter(({ fill }) => fill === 0);
	const patterned = areas.filter(({ pattern }) => pattern !== null);
	const ribboned = areas.filter(({ ribbon }) => ribbon);
	const outlines = areas.filter(isOutline);
	const colour = byKind(
		areas,
		(kind) => palette.hues[kind.colour].drawn,
		palette.hues[PLAIN.colour].drawn
	);
	return [
		{
			id: 'areas',
			type: 'fill',
			source: PLACES,
			filter: shown(shapeIs('area'), ['!', isOfKind(unfilled)]),
			paint: {
				'fill-color': colour,
				'fill-opacity': palerWherePossible(weight(byKind(areas, ({ fill }) => fill, PLAIN.fill)))
			}
		},
		{
			id: 'patterned-areas',
			type: 'fill',
			source: PLACES,
			filter: shown(shapeIs('area'), isOfKind(patterned)),
			paint: {
				'fill-pattern': byKind(
					patterned,
					({ pattern, colour }) => (pattern ? patternIcon(pattern, colour) : ''),
					'blank'
				),
				'fill-opacity': palerWherePossible(weight(0.7)),
				// The edge drawn over it hides its own, which would take a program of the graphics card more.
				'fill-antialias': false
			}
		},
		{
			// A soft ribbon inside the edge says which side of the line is the area.
			id: 'area-ribbons',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('area'), isOfKind(ribboned)),
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': colour,
				'line-width': ['interpolate', ['linear'], ['zoom'], 6, 3, 10, 8],
				'line-offset': ['interpolate', ['linear'], ['zoom'], 6, 1.5, 10, 4],
				'line-opacity': palerWherePossible(weight(0.25))
			}
		},
		...edges('area-edges', areas, outlines, palette)
	];
}

/** The edges of areas without fill or pattern: under everything that articles are about. */
export function outlineLayers(kinds: readonly Kind[], palette: Palette): LayerSpecification[] {
	const outlines = ofGeometry(kinds, 'area').filter(isOutline);
	return edges('outlines', outlines, [], palette, false);
}

/** Edges of the given kinds but the `left`; `others` has those of kinds that are not known as well. */
function edges(
	id: string,
	kinds: readonly AreaKind[],
	left: readonly AreaKind[],
	palette: Palette,
	others = true
): LayerSpecification[] {
	const strokes = {
		colour: byKind(
			kinds,
			(kind) => palette.hues[kind.colour].drawn,
			palette.hues[PLAIN.colour].drawn
		),
		width: byKind(kinds, ({ edge }) => edge.width, PLAIN.width),
		raised: RAISED,
		opacity: others ? 1 : 0.9,
		possible: [3, 2]
	};
	const drawn = kinds.filter((kind) => !left.includes(kind));
	return strokeLayers(
		id,
		(dash) => {
			const dashed = drawn.filter(({ edge }) => edge.dash === dash);
			if (others && dash === 'solid') {
				const elsewhere = [...left, ...drawn.filter(({ edge }) => edge.dash !== 'solid')];
				return shown(shapeIs('area'), ['!', isOfKind(elsewhere)]);
			}
			return dashed.length > 0 ? shown(shapeIs('area'), isOfKind(dashed)) : null;
		},
		strokes
	);
}

/** A marker's stroke under the edges of areas and lines that are selected, hovered or read of; cased lines have theirs. */
export function shapeHalos(kinds: readonly Kind[], palette: Palette): LayerSpecification {
	const cased = ofGeometry(kinds, 'line').filter(({ line }) => line.casing);
	return {
		id: 'shape-halos',
		type: 'line',
		source: PLACES,
		filter: shown(['any', shapeIs('area'), shapeIs('line')], ['!', isOfKind(cased)]),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.selected,
			'line-width': 8,
			'line-opacity': whenRaised(0.6, 0.45, 0)
		}
	};
}
