import type { LayerSpecification } from 'maplibre-gl';

/**
 * Properties that some layers take from the feature and others do not. MapLibre compiles a program of the
 * graphics card for every set of those that depend on the feature.
 */
const SHARED: Partial<Record<LayerSpecification['type'], Readonly<Record<string, unknown>>>> = {
	line: { 'line-color': '#000000', 'line-width': 1, 'line-opacity': 1 },
	fill: { 'fill-color': '#000000', 'fill-opacity': 1 },
	symbol: { 'text-color': '#000000', 'text-opacity': 1, 'icon-opacity': 1 }
};

/** No feature of any source has it; MapLibre cannot know that. */
const NEVER = ['has', 'never'];

const OF_FEATURE = /"(get|has|id|properties|geometry-type|feature-state|within)"/;

/**
 * The same layers, with what is the same for all features written as if it depended on the feature:
 * then layers of one type share their programs. Compiling one takes up to a tenth of a second without a
 * graphics card, and as long on some with one, before there is a first picture.
 */
export function sharePrograms(layers: readonly LayerSpecification[]): LayerSpecification[] {
	return layers.map((layer) => {
		const shared = SHARED[layer.type];
		if (!shared) return layer;
		const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
		const entries = Object.entries(shared).map(([name, otherwise]) => [
			name,
			ofFeature(paint[name] ?? otherwise)
		]);
		return { ...layer, paint: { ...paint, ...Object.fromEntries(entries) } };
	});
}

function ofFeature(value: unknown): unknown {
	if (OF_FEATURE.test(JSON.stringify(value))) return value;
	if (!Array.isArray(value)) return ['case', NEVER, value, value];
	const [operator, ...rest]: unknown[] = value;
	// The zoom may only be asked for outermost.
	if (operator === 'interpolate') {
		const [curve, zoom, ...stops] = rest;
		return [operator, curve, zoom, ...stops.map((each, at) => (at % 2 ? ofFeature(each) : each))];
	}
	if (operator === 'step') {
		const [zoom, ...outputs] = rest;
		return [operator, zoom, ...outputs.map((each, at) => (at % 2 ? each : ofFeature(each)))];
	}
	return ['case', NEVER, value, value];
}
