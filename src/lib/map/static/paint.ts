import type { Evaluated, StyleLayer } from './style-layer';
import { short, type Attributes } from './svg';
import type { SymbolDefinitions } from './symbol-definitions';

/** How a layer paints a feature's shape at a zoom; `null` where nothing of it is to be seen. */
export function paintOf(
	layer: StyleLayer,
	feature: Evaluated,
	zoom: number,
	definitions: SymbolDefinitions
): Attributes | null {
	const number = (name: string) => layer.number(name, zoom, feature);
	const colour = (name: string) => layer.colour(name, zoom, feature);
	switch (layer.type) {
		case 'fill': {
			const pattern = layer.text('fill-pattern', zoom, feature);
			const opacity = number('fill-opacity');
			if (opacity === 0) return null;
			return {
				fill: pattern ? definitions.pattern(pattern) : colour('fill-color'),
				'fill-opacity': unlessFull(opacity),
				...(layer.states('fill-outline-color') && {
					stroke: colour('fill-outline-color'),
					'stroke-width': 1
				})
			};
		}
		case 'line': {
			const [width, opacity] = [number('line-width'), number('line-opacity')];
			if (width === 0 || opacity === 0) return null;
			const [cap, join] = ['line-cap', 'line-join'].map((name) => layer.text(name, zoom, feature));
			return {
				fill: 'none',
				stroke: colour('line-color'),
				'stroke-width': width,
				'stroke-opacity': unlessFull(opacity),
				'stroke-dasharray': dashes(layer.value('line-dasharray', zoom, feature), width),
				'stroke-linecap': cap === 'butt' ? undefined : cap,
				'stroke-linejoin': join === 'miter' ? undefined : join
			};
		}
		case 'circle': {
			const [opacity, rim] = [number('circle-opacity'), number('circle-stroke-width')];
			const rimOpacity = number('circle-stroke-opacity');
			if (opacity === 0 && (rim === 0 || rimOpacity === 0)) return null;
			return {
				// MapLibre strokes round the circle, SVG on its edge.
				r: number('circle-radius') + rim / 2,
				fill: colour('circle-color'),
				'fill-opacity': unlessFull(opacity),
				...(rim > 0 && {
					stroke: colour('circle-stroke-color'),
					'stroke-width': rim,
					'stroke-opacity': unlessFull(rimOpacity)
				})
			};
		}
		default:
			return null;
	}
}

/** An opacity as an attribute, which may be left out where it is full. */
export function unlessFull(opacity: number): number | undefined {
	return opacity === 1 ? undefined : opacity;
}

/** Dashes in widths of the line, as the style has them, in pixels. */
function dashes(value: unknown, width: number): string | undefined {
	if (!Array.isArray(value)) return undefined;
	return value.map((length) => short(Math.max(LEAST_DASH, Number(length) * width), 2)).join(' ');
}

/** The rasteriser of share images leaves out dashes without length, which a round cap makes dots of. */
const LEAST_DASH = 0.05;
