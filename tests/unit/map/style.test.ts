import { readFileSync } from 'node:fs';
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LANGS } from '../../../src/lib/domain/localized';
import { PLACES } from '../../../src/lib/map/layers/expressions';
import { PALETTES, type Theme } from '../../../src/lib/map/palette';
import { buildStyle, INTERACTIVE_LAYERS } from '../../../src/lib/map/style';

const THEMES: readonly Theme[] = ['light', 'dark'];
const URLS = {
	page: 'https://sanad.example/ar/',
	places: 'https://sanad.example/data/map.json',
	basemap: 'https://sanad.example/data/basemap.json'
};
const CHOICE = { window: { from: 17_167, to: 18_992 }, layers: ['posts', 'roads'] };

describe('the map style', () => {
	for (const theme of THEMES) {
		for (const lang of LANGS) {
			const style = buildStyle(theme, lang, URLS, CHOICE);

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
		const ofPlaces = buildStyle('light', 'ar', URLS, CHOICE).layers.flatMap((layer) =>
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
			JSON.stringify(buildStyle('light', lang, URLS, CHOICE).layers).match(/label_(ar|en)/g);
		expect(new Set(labels('ar'))).toEqual(new Set(['label_ar']));
		expect(new Set(labels('en'))).toEqual(new Set(['label_en']));
	});

	test('draws roads over zones, and points over roads', () => {
		const order = buildStyle('light', 'en', URLS, CHOICE).layers.map(({ id }) => id);
		expect(order.indexOf('areas')).toBeLessThan(order.indexOf('roads'));
		expect(order.indexOf('roads')).toBeLessThan(order.indexOf('posts'));
		expect(order.indexOf('posts')).toBeLessThan(order.indexOf('point-names'));
	});

	test('has every layer that a click can hit', () => {
		const ids = buildStyle('light', 'en', URLS, CHOICE).layers.map(({ id }) => id);
		expect(INTERACTIVE_LAYERS.filter((id) => !ids.includes(id))).toEqual([]);
	});
});

describe('the palette', () => {
	test('is the one the legend’s swatches are coloured with', () => {
		const css = readFileSync('src/app.css', 'utf8');
		const names = [...css.matchAll(/--map-([a-z]+): light-dark\((#\w+), (#\w+)\)/g)];
		expect(names.length).toBeGreaterThan(10);
		for (const [, name, light, dark] of names) {
			expect(Object.entries(PALETTES.light), name).toContainEqual([name, light]);
			expect(Object.entries(PALETTES.dark), name).toContainEqual([name, dark]);
		}
	});
});
