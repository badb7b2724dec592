import {
	featureFilter,
	latest,
	normalizePropertyExpression,
	type LayerSpecification,
	type StylePropertySpecification
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import type { MapFeature } from '../../../src/lib/map/features';
import { PLACES } from '../../../src/lib/map/layers/expressions';
import { frameOf } from '../../../src/lib/map/static/frame';
import { drawStaticMap } from '../../../src/lib/map/static/static-map';
import { propertiesIn } from '../../../src/lib/map/static/states';
import { staticMapModel } from '../../../src/lib/map/static/model';
import { layersOf, StyleLayer } from '../../../src/lib/map/static/style-layer';
import { buildStyle } from '../../../src/lib/map/style';
import { atlas } from '../../../src/lib/server/atlas';

const NO_LAND = {
	land: { type: 'FeatureCollection', features: [] },
	borders: { type: 'FeatureCollection', features: [] }
} as const;
const ground = {
	land: { ...NO_LAND.land, features: [] },
	borders: { ...NO_LAND.borders, features: [] }
};
const model = staticMapModel(atlas, () => ({ world: ground, region: ground }));
const URLS = { page: 'https://sanad.example/', places: '', basemap: '' };
const light = buildStyle(atlas.kinds.places, 'light', 'en', URLS);
const dark = buildStyle(atlas.kinds.places, 'dark', 'en', URLS);
const globals = Object.fromEntries(
	Object.entries(light.state ?? {}).map(([name, { default: value }]) => [name, value])
);

/** Both themes at once, so that one drawing tells of both. */
const ink = (one: unknown, other: unknown) => `${one} / ${other}`;

function isSpecification(value: unknown): value is StylePropertySpecification {
	return typeof value === 'object' && value !== null && 'property-type' in value;
}

/** What the style says of a property, straight from the specification's own evaluator. */
function says(layer: LayerSpecification, name: string, zoom: number, feature: MapFeature): unknown {
	const group = name in (layer.layout ?? {}) ? 'layout' : 'paint';
	const stated = Object.entries({ ...layer.layout, ...layer.paint }).find(([key]) => key === name);
	const specification = Object.entries<unknown>({
		...latest[`${group}_${layer.type === 'background' ? 'fill' : layer.type}`]
	}).find(([key]) => key === name)?.[1];
	if (!isSpecification(specification)) return undefined;
	const fallback = 'default' in specification ? specification.default : undefined;
	const { type } = feature.geometry;
	return normalizePropertyExpression(
		stated?.[1] ?? fallback,
		name,
		specification,
		globals
	).evaluate(
		{ zoom },
		{ type: type === 'GeometryCollection' ? 'Unknown' : type, properties: feature.properties },
		{}
	);
}

function colours(id: string, name: string, zoom: number, feature: MapFeature): string {
	const both = [light, dark].map(({ layers }) => {
		const layer = layers.find((each) => each.id === id);
		return layer ? String(says(layer, name, zoom, feature)) : '';
	});
	return both.join(' / ');
}

/** A number as the drawing writes it. */
const short = (value: unknown) => Number(Number(value).toFixed(2));

/** How the style draws the shapes of a feature, one line a layer. */
function expectedOf(feature: MapFeature, zoom: number): string[] {
	return light.layers.flatMap((layer) => {
		if (!('source' in layer) || layer.source !== PLACES || layer.type === 'symbol') return [];
		if (zoom < (layer.minzoom ?? 0) || zoom >= (layer.maxzoom ?? Infinity)) return [];
		const { filter } = featureFilter(
			'filter' in layer ? layer.filter : undefined,
			layer.id,
			globals
		);
		const { type } = feature.geometry;
		if (
			type === 'GeometryCollection' ||
			!filter({ zoom }, { type, properties: feature.properties })
		)
			return [];
		const value = (name: string) => says(layer, name, zoom, feature);
		const colour = (name: string) => colours(layer.id, name, zoom, feature);
		switch (layer.type) {
			case 'fill': {
				const pattern = value('fill-pattern');
				const fill = pattern ? `url(#sm-${String(pattern)})` : colour('fill-color');
				return value('fill-opacity') === 0
					? []
					: [`${layer.id} ${fill} ${short(value('fill-opacity'))}`];
			}
			case 'line': {
				if (value('line-opacity') === 0 || value('line-width') === 0) return [];
				const dashes = value('line-dasharray');
				const dash = Array.isArray(dashes)
					? dashes
							.map((each) => short(Math.max(0.05, each * Number(value('line-width')))))
							.join(' ')
					: '';
				return [
					`${layer.id} ${colour('line-color')} ${short(value('line-width'))} ${short(value('line-opacity'))} ${dash}`
				];
			}
			case 'circle': {
				if (value('circle-opacity') === 0 && value('circle-stroke-opacity') === 0) return [];
				const rim = Number(value('circle-stroke-width'));
				return [
					`circle ${short(Number(value('circle-radius')) + rim / 2)} ${colour('circle-color')} ${short(value('circle-opacity'))} ${colour('circle-stroke-color')} ${short(rim)}`
				];
			}
			default:
				return [];
		}
	});
}

interface Mark {
	readonly tag: string;
	readonly layer: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly text: string;
}

/** All marks of a drawing with what they inherit, in the state in which their place is first drawn. */
function marksOf(svg: string): { readonly marks: Mark[]; readonly definitions: Set<string> } {
	const definitions = new Set([...svg.matchAll(/ id="sm-([^"]+)"/g)].map(([, id = '']) => id));
	const open: ReadonlyMap<string, string>[] = [];
	const marks: Mark[] = [];
	const body = svg.replace(/<defs>.*<\/defs>/s, '');
	for (const [, closing, tag = '', written = '', empty, text = ''] of body.matchAll(
		/<(\/?)([a-z]+)([^>]*?)(\/?)>([^<]*)/g
	)) {
		if (closing) {
			open.pop();
			continue;
		}
		const own = [...written.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(
			([, name = '', value = '']): [string, string] => [name, value]
		);
		const attributes = new Map([...(open.at(-1) ?? new Map<string, string>()), ...own]);
		const named = own.find(([name]) => name === 'class')?.[1] ?? '';
		const layer = light.layers.some(({ id }) => id === named) ? named : open.at(-1)?.get('layer');
		const place = own.find(([name]) => name === 'data-place');
		if (place) attributes.set('states', named);
		if (named.startsWith('if-')) attributes.set('shown', named);
		if (layer) attributes.set('layer', layer);
		marks.push({ tag, layer: layer ?? '', attributes, text });
		if (!empty) open.push(attributes);
	}
	const holds = ({ attributes }: Mark) => {
		const states = (attributes.get('states') ?? '').split(' ');
		return (attributes.get('shown') ?? '')
			.split(' ')
			.every((each) =>
				each === 'if-possible' || each === 'if-faint'
					? states.includes(each.slice(3))
					: each === '' || !states.includes(each === 'if-certain' ? 'possible' : 'faint')
			);
	};
	return { marks: marks.filter(holds), definitions };
}

function drawnOf({ layer, tag, attributes }: Mark): string[] {
	const of = (name: string, otherwise = '1') => attributes.get(name) ?? otherwise;
	if (attributes.get('class') === 'reach') return [];
	if (tag === 'circle') {
		return [
			`circle ${short(of('r'))} ${of('fill')} ${short(of('fill-opacity'))} ${of('stroke')} ${short(of('stroke-width'))}`
		];
	}
	const isShape = light.layers.some(({ id, type }) => id === layer && type !== 'symbol');
	if (tag !== 'path' || !attributes.has('data-place') || !isShape) return [];
	return of('fill') === 'none'
		? [
				`${layer} ${of('stroke')} ${short(of('stroke-width'))} ${short(of('stroke-opacity'))} ${of('stroke-dasharray', '').split(' ').filter(Boolean).map(short).join(' ')}`
			]
		: [`${layer} ${of('fill')} ${short(of('fill-opacity'))}`];
}

describe('the still map and the style say the same, in the light and in the dark', () => {
	const strong = model.mentioned;
	const [west, south, east, north] = atlas.metadata.region;
	const features = model.features.flatMap((feature): MapFeature[] => {
		const certain = model.certain.get(feature.properties.id);
		const state = { possible: certain === false, faint: !strong.has(feature.properties.id) };
		return certain === undefined
			? []
			: [{ ...feature, properties: propertiesIn(feature.properties, state) }];
	});

	test.each([5, 6, 7, 8, 9, 10, 11, 12])('at zoom %i', { timeout: 30_000 }, (zoom) => {
		const room = { width: 2 ** zoom * 60, height: 2 ** zoom * 60 };
		const svg = drawStaticMap(model, {
			frame: frameOf([west, south, east, north], { padding: 0, maxZoom: zoom }, [room]),
			lang: 'en',
			ink,
			href: (id) => id,
			label: 'all',
			subjects: [],
			named: [],
			strong,
			rooms: { indexes: [0], openEnded: true }
		});
		const { marks, definitions } = marksOf(svg);
		const drawn = new Map<string, Set<string>>();
		for (const mark of marks) {
			const id = mark.attributes.get('data-place') ?? '';
			drawn.set(id, new Set([...(drawn.get(id) ?? []), ...drawnOf(mark)]));
		}
		let compared = 0;
		for (const id of new Set(features.map(({ properties }) => properties.id))) {
			const own = features.filter(({ properties }) => properties.id === id);
			const inSight = drawn.has(id);
			const expected = own.flatMap((feature) => expectedOf(feature, zoom));
			if (!inSight) continue;
			compared += expected.length;
			expect([...(drawn.get(id) ?? [])].sort(), id).toEqual([...new Set(expected)].sort());
		}
		expect(compared).toBeGreaterThan(20);

		const symbols = light.layers.filter(
			(layer) => layer.type === 'symbol' && layer.source === PLACES
		);
		const letters = symbols.flatMap((layer) =>
			features.map(
				(feature) =>
					`${feature.properties.id} ${says(layer, 'text-field', zoom, feature)} ${short(says(layer, 'text-size', zoom, feature))} ${colours(layer.id, 'text-color', zoom, feature)}`
			)
		);
		const icons = symbols.flatMap((layer) =>
			features.map((feature) => {
				const size = short(says(layer, 'icon-size', zoom, feature));
				const scale = String(size).replace(/^0\./, '.').replace('.', '_');
				return `${says(layer, 'icon-image', zoom, feature)}${size === 1 ? '' : `-${scale}`}`;
			})
		);
		const texts = marks.filter(
			({ tag, attributes }) => tag === 'text' && attributes.has('data-place')
		);
		for (const { attributes, text } of texts) {
			if (text === '') continue;
			const written = `${attributes.get('data-place')} ${text} ${short(attributes.get('font-size'))} ${attributes.get('fill')}`;
			expect(letters).toContain(written);
		}
		expect(texts.length).toBeGreaterThan(5);
		for (const { tag, attributes } of marks) {
			if (tag !== 'use' || !attributes.has('data-place')) continue;
			const name = attributes.get('href')?.slice('#sm-'.length) ?? '';
			expect(definitions).toContain(name);
			expect(icons).toContain(name);
		}
	});
});

describe('a style that the still map cannot draw', () => {
	const layer = { id: 'new', type: 'line', source: PLACES } as const;
	const draw = (other: LayerSpecification) => new StyleLayer(other, other, ink);

	test('is refused, naming layer and property', () => {
		expect(() => draw({ ...layer, paint: { 'line-blur': 2 } })).toThrow('new: line-blur');
		expect(() => draw({ id: 'far', type: 'heatmap', source: PLACES })).toThrow('far');
		expect(() => draw({ ...layer, paint: { 'line-width': 2 } })).not.toThrow();
	});

	test('is not the map’s own', () => {
		expect(layersOf(light, dark, ink)).toHaveLength(light.layers.length);
	});
});
