import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../support/languages';
import { ICON_NAMES } from '../../../src/lib/map/icons';
import { possibly } from '../../../src/lib/map/layers/doubt';
import { PLACES } from '../../../src/lib/map/layers/expressions';
import { PALETTES, type Theme } from '../../../src/lib/map/palette';
import { SHAPES } from '../../../src/lib/map/shapes';
import { buildStyle, INTERACTIVE_LAYERS } from '../../../src/lib/map/style';

const THEMES: readonly Theme[] = ['light', 'dark'];
const URLS = {
	page: 'https://sanad.example/ar/',
	places: 'https://sanad.example/data/map.json',
	basemap: 'https://sanad.example/data/basemap.json'
};
const FILTER = { window: { from: 17_167, to: 18_992 }, layers: ['posts', 'roads'] };

describe('the map style', () => {
	for (const theme of THEMES) {
		for (const lang of LANGS) {
			const style = buildStyle(theme, lang, URLS, FILTER);

			test(`is valid (${theme}, ${lang})`, () => {
				expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			});

			test(`asks for nothing but its own addresses (${theme}, ${lang})`, () => {
				const addresses = JSON.stringify(style).match(/https?:\/\/[^"\\]+/g) ?? [];
				expect(addresses.filter((each) => !each.startsWith('https://sanad.example/'))).toEqual([]);
			});
		}
	}

	test('filters every layer of places by window, legend and mention', () => {
		const ofPlaces = buildStyle('light', 'ar', URLS, FILTER).layers.flatMap((layer) =>
			'source' in layer && layer.source === PLACES ? [layer] : []
		);
		expect(ofPlaces.length).toBeGreaterThan(8);
		for (const layer of ofPlaces) {
			const filter = JSON.stringify('filter' in layer ? layer.filter : null);
			for (const state of ['from', 'to', 'layers', 'only']) {
				expect(filter, layer.id).toContain(`["global-state","${state}"]`);
			}
		}
	});

	test('writes Arabic labels on the Arabic map and English ones on the English map', () => {
		const labels = (lang: 'ar' | 'en') =>
			JSON.stringify(buildStyle('light', lang, URLS, FILTER).layers).match(/label_(ar|en)/g);
		expect(new Set(labels('ar'))).toEqual(new Set(['label_ar']));
		expect(new Set(labels('en'))).toEqual(new Set(['label_en']));
	});

	test('draws roads over zones, names over roads, symbols over names, then what is raised and read', () => {
		const order = buildStyle('light', 'en', URLS, FILTER).layers.map(({ id }) => id);
		const expected = ['land', 'areas', 'roads', 'town', 'point-names', 'points', 'raised-names'];
		const places = expected.map((id) => order.findIndex((each) => each.startsWith(id)));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(order.slice(order.indexOf('raised-names') + 1)).toEqual([
			'symbol-keep-out',
			'reading-path',
			'reading-heads',
			'control-keep-out'
		]);
	});

	test('never sets Arabic letters apart, and some Latin ones', () => {
		const spacings = (lang: 'ar' | 'en') =>
			buildStyle('light', lang, URLS, FILTER).layers.flatMap((layer) =>
				layer.type === 'symbol' ? (layer.layout?.['text-letter-spacing'] ?? []) : []
			);
		expect(new Set(spacings('ar'))).toEqual(new Set([0]));
		expect(Math.max(...spacings('en').map(Number))).toBeGreaterThan(0.1);
	});

	test('writes each place’s name once: raised, or with the others', () => {
		const raised = '["in",["concat"," ",["get","id"]," "],["string",["global-state","raised"]]]';
		const named = buildStyle('light', 'en', URLS, FILTER).layers.filter(
			(layer) =>
				layer.type === 'symbol' &&
				layer.source === PLACES &&
				JSON.stringify(layer.layout?.['text-field'] ?? '').includes('label_en')
		);
		const filters = named.map((layer) => JSON.stringify('filter' in layer ? layer.filter : null));
		expect(named.length).toBeGreaterThan(6);
		for (const filter of filters) expect(filter).toContain(raised);
		const [others, above] = [true, false].map((negated) =>
			filters.filter((filter) => filter.includes(`["!",${raised}]`) === negated)
		);
		expect(above?.length).toBe(3);
		expect(others?.length).toBe(named.length - 3);
	});

	test('breaks lines of what only may have existed into dashes, and no others of its kind', () => {
		const lines = buildStyle('light', 'en', URLS, FILTER).layers.filter(
			({ type }) => type === 'line'
		);
		const dashesOf = (id: string) => {
			const line = lines.find((each) => each.id === id);
			return line?.type === 'line' ? line.paint?.['line-dasharray'] : null;
		};
		const certain = lines.filter(({ id }) => lines.some((each) => each.id === possibly(id)));
		expect(certain.length).toBeGreaterThan(4);
		for (const { id } of certain) expect(dashesOf(possibly(id)), id).not.toEqual(dashesOf(id));
	});

	test('has icons for every kind of doubt about every symbol', () => {
		for (const shape of Object.keys(SHAPES)) {
			expect(ICON_NAMES).toEqual(
				expect.arrayContaining([
					shape,
					`${shape}-weak`,
					`${shape}-possible`,
					`${shape}-weak-possible`
				])
			);
		}
	});

	test('has every layer that a click can hit', () => {
		const ids = buildStyle('light', 'en', URLS, FILTER).layers.map(({ id }) => id);
		expect(INTERACTIVE_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
	});
});

describe('the palette', () => {
	test('is the one the legend’s swatches are coloured with', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const names = [...css.matchAll(/--map-([a-z-]+): light-dark\((#\w+), (#\w+)\)/g)];
		expect(names.length).toBeGreaterThan(10);
		for (const [, property = '', light, dark] of names) {
			const name = property.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
			expect(Object.entries(PALETTES.light), name).toContainEqual([name, light]);
			expect(Object.entries(PALETTES.dark), name).toContainEqual([name, dark]);
		}
	});
});
