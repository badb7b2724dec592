import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { Kind, LineKind } from '$lib/domain/kind';
import type { Palette } from '$lib/symbology/palette';
import { byKind, isOfKind, ofGeometry } from './by-kind';
import { certainAndPossible } from './doubt';
import { isFaint, isQuiet, isRaised, PLACES, shapeIs, shown, whenRaised } from './expressions';
import { strokeLayers } from './strokes';

const round = { 'line-cap': 'round', 'line-join': 'round' } as const;
const isWeak: ExpressionSpecification = ['get', 'weak'];
/** Long strokes, in widths of the line: a course that is only weakly known, whatever the window. */
const WEAK = [3.2, 1.6];
/** Width of a line of another kind, CSS pixels. */
const PLAIN_WIDTH = 2;

/** Lines: plain ones below, then those on a casing, the strongest of the map. */
export function lineLayers(kinds: readonly Kind[], palette: Palette): LayerSpecification[] {
	const lines = ofGeometry(kinds, 'line');
	const cased = lines.filter(({ line }) => line.casing);
	return [
		...plainLines(lines, cased, palette),
		...(cased.length > 0 ? casedLines(cased, palette) : [])
	];
}

function plainLines(
	lines: readonly LineKind[],
	cased: readonly LineKind[],
	palette: Palette
): LayerSpecification[] {
	const broken = lines.filter(({ line }) => !line.casing && line.dash !== 'solid');
	const solid = shown(shapeIs('line'), ['!', isOfKind([...cased, ...broken])], ['!', isWeak]);
	const strokes = {
		colour: byKind(lines, (kind) => palette.hues[kind.colour].drawn, palette.hues.ink.drawn),
		width: byKind(lines, ({ line }) => line.width, PLAIN_WIDTH),
		raised: [2, 1.4],
		opacity: 0.9,
		possible: [4, 2]
	} as const;
	const layers = strokeLayers(
		'lines',
		(dash) => {
			if (dash === 'solid') return solid;
			const dashed = broken.filter(({ line }) => line.dash === dash);
			return dashed.length > 0 ? shown(shapeIs('line'), isOfKind(dashed)) : null;
		},
		{ ...strokes, possible: [...strokes.possible] }
	);
	const [first] = layers;
	if (!first) return layers;
	return [
		...layers,
		{
			...first,
			id: 'weak-lines',
			filter: shown(shapeIs('line'), ['!', isOfKind([...cased, ...broken])], isWeak),
			layout: { 'line-join': 'round' },
			paint: { ...first.paint, 'line-dasharray': WEAK }
		}
	];
}

/** A casing takes part in every zoom; faint lines are so by colour, as two of them may be one. */
function casedLines(cased: readonly LineKind[], palette: Palette): LayerSpecification[] {
	const width = (factor: number) => byKind(cased, ({ line }) => line.width * factor, 0);
	const bed = (
		factor: number,
		more: readonly [number, number, number]
	): ExpressionSpecification => ['+', width(factor), whenRaised(...more)];
	const tone = (of: 'drawn' | 'faint') =>
		byKind(cased, ({ colour }) => palette.hues[colour][of], palette.hues.ink[of]);
	const line = {
		id: 'cased-lines',
		type: 'line',
		source: PLACES,
		filter: shown(shapeIs('line'), isOfKind(cased), ['!', isWeak]),
		layout: { ...round, 'line-sort-key': ['case', isQuiet, 0, 1] },
		paint: {
			'line-color': ['case', isRaised, tone('drawn'), isFaint, tone('faint'), tone('drawn')],
			'line-width': [
				'interpolate',
				['linear'],
				['zoom'],
				5,
				width(FROM_AFAR),
				8,
				width(1),
				11,
				width(FROM_NEAR)
			]
		}
	} satisfies LayerSpecification;
	return [
		{
			id: 'line-casings',
			type: 'line',
			source: PLACES,
			filter: shown(shapeIs('line'), isOfKind(cased)),
			layout: round,
			paint: {
				'line-color': ['case', isRaised, palette.selected, palette.casing],
				'line-width': [
					'interpolate',
					['linear'],
					['zoom'],
					5,
					bed(FROM_AFAR, [5, 4, 2]),
					11,
					bed(FROM_NEAR, [8.5, 6.5, 3.5])
				],
				'line-opacity': 0.9
			}
		},
		...certainAndPossible(line, [2, 1.2]),
		{
			...line,
			id: 'weak-cased-lines',
			filter: shown(shapeIs('line'), isOfKind(cased), isWeak),
			layout: { ...line.layout, 'line-cap': 'butt' },
			paint: { ...line.paint, 'line-dasharray': WEAK }
		}
	];
}

/** Width of a cased line at zooms 5 and 11, as parts of that at zoom 8. */
const FROM_AFAR = 0.59;
const FROM_NEAR = 1.62;

/** Dims the outlines beside a line: those of areas are drawn after other sources, a few kilometres off. */
export function lineBeds(kinds: readonly Kind[], palette: Palette): LayerSpecification {
	return {
		id: 'line-beds',
		type: 'line',
		source: PLACES,
		filter: shown(
			shapeIs('line'),
			isOfKind(ofGeometry(kinds, 'line').filter(({ line }) => line.bed))
		),
		layout: { 'line-join': 'round' },
		paint: {
			'line-color': palette.land,
			'line-width': ['interpolate', ['linear'], ['zoom'], 5, 4, 9, 16],
			'line-opacity': 0.75
		}
	};
}
