import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { HUES } from '../../../src/lib/domain/hue';
import { DASHES, PATTERNS } from '../../../src/lib/domain/kind';
import { SHAPES } from '../../../src/lib/domain/symbol-shape';
import { kindIn } from '../../../src/lib/server/schema/kind';
import { localizedIn } from '../../../src/lib/server/schema/localized';
import { LANGS } from '../../support/languages';
import { possibly } from '../../../src/lib/map/layers/doubt';
import { PLACES } from '../../../src/lib/map/layers/expressions';
import { buildStyle, isInteractive } from '../../../src/lib/map/style';
import { atlas } from '../../../src/lib/server/atlas';
import { iconsOf } from '../../../src/lib/symbology/icons';
import { paletteSheet, PALETTES, type Theme } from '../../../src/lib/symbology/palette';

const KINDS = atlas.kinds.places;
const THEMES: readonly Theme[] = ['light', 'dark'];
const URLS = {
	page: 'https://sanad.example/ar/',
	basemap: 'https://sanad.example/data/basemap.json'
};

describe('the map style', () => {
	for (const theme of THEMES) {
		for (const lang of LANGS) {
			const style = buildStyle(KINDS, theme, lang, URLS);

			test(`is valid (${theme}, ${lang})`, () => {
				expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			});

			test(`asks for nothing but its own addresses (${theme}, ${lang})`, () => {
				const addresses = JSON.stringify(style).match(/https?:\/\/[^"\\]+/g) ?? [];
				expect(addresses.filter((each) => !each.startsWith('https://sanad.example/'))).toEqual([]);
			});
		}
	}

	test('writes Arabic labels on the Arabic map and English ones on the English map', () => {
		const labels = (lang: 'ar' | 'en') =>
			JSON.stringify(buildStyle(KINDS, 'light', lang, URLS).layers).match(/label_(ar|en)/g);
		expect(new Set(labels('ar'))).toEqual(new Set(['label_ar']));
		expect(new Set(labels('en'))).toEqual(new Set(['label_en']));
	});

	test('draws roads over zones, names over roads, symbols over names, then what is raised and read', () => {
		const order = buildStyle(KINDS, 'light', 'en', URLS).layers.map(({ id }) => id);
		const expected = [
			'land',
			'areas',
			'cased-lines',
			'town',
			'point-names',
			'points',
			'raised-names'
		];
		const places = expected.map((id) => order.findIndex((each) => each.startsWith(id)));
		expect(places).not.toContain(-1);
		expect(places).toEqual(places.toSorted((a, b) => a - b));
		expect(order.slice(order.indexOf('raised-names') + 1)).toEqual([
			'symbol-keep-out',
			'cluster-keep-out',
			'reading-path',
			'reading-heads',
			'control-keep-out'
		]);
	});

	test('never sets Arabic letters apart, and some Latin ones', () => {
		const spacings = (lang: 'ar' | 'en') =>
			buildStyle(KINDS, 'light', lang, URLS).layers.flatMap((layer) =>
				layer.type === 'symbol' ? (layer.layout?.['text-letter-spacing'] ?? []) : []
			);
		expect(new Set(spacings('ar'))).toEqual(new Set([0]));
		expect(Math.max(...spacings('en').map(Number))).toBeGreaterThan(0.1);
	});

	test('writes each place’s name once: raised, or with the others', () => {
		const raised = '["in",["concat"," ",["get","id"]," "],["string",["global-state","raised"]]]';
		const named = buildStyle(KINDS, 'light', 'en', URLS).layers.filter(
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
		const lines = buildStyle(KINDS, 'light', 'en', URLS).layers.filter(
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

	test('has every icon that it may ask for', () => {
		const icons = iconsOf(KINDS, PALETTES.light);
		for (const kind of KINDS) {
			if (kind.geometry !== 'point') continue;
			for (const doubt of ['', '-weak', '-possible', '-weak-possible']) {
				expect(icons.has(`symbol-${kind.id}${doubt}`), kind.id + doubt).toBe(true);
			}
		}
		const named = JSON.stringify(buildStyle(KINDS, 'light', 'en', URLS).layers);
		const tiles = named.match(/"(?:hatch|stipple|dots|plate)-[a-z-]+"/g) ?? [];
		expect(tiles.length).toBeGreaterThan(2);
		expect(tiles.filter((name) => !icons.has(name.slice(1, -1)))).toEqual([]);
	});

	test('lets a click hit areas, lines, points and their names', () => {
		const ids = buildStyle(KINDS, 'light', 'en', URLS).layers.map(({ id }) => id);
		const hit = ids.filter(isInteractive);
		for (const id of ['areas', 'lines-solid', 'line-casings', 'dots', 'points', 'point-names']) {
			expect(hit).toContain(id);
		}
		expect(hit).not.toContain('point-halos');
	});
});

describe('the style of generated kinds', () => {
	const name = { ar: 'اسم', en: 'name' };
	const label = fc.record({
		from: fc.integer({ min: 0, max: 12 }),
		rank: fc.integer({ min: 0, max: 9 }),
		size: fc.constantFrom('small', 'normal', 'large')
	});
	const common = { name: fc.constant(name), colour: fc.constantFrom(...HUES), label };
	const stroke = fc.record({ dash: fc.constantFrom(...DASHES) });
	const kinds = fc
		.array(
			fc.oneof(
				fc.record({
					...common,
					geometry: fc.constant('point'),
					symbol: fc.record({ shape: fc.constantFrom(...SHAPES) }),
					carries: fc.constantFrom('number', 'ref')
				}),
				fc.record({
					...common,
					geometry: fc.constant('line'),
					line: fc.record({ casing: fc.boolean(), dash: fc.constantFrom(...DASHES) })
				}),
				fc.record({
					...common,
					geometry: fc.constant('area'),
					fill: fc.constantFrom(0, 0.2),
					pattern: fc.constantFrom(...PATTERNS),
					edge: stroke
				}),
				fc.record({ ...common, geometry: fc.constant('region') })
			),
			{ maxLength: 8 }
		)
		.map((all) =>
			all.map((each, index) =>
				v.parse(kindIn(localizedIn(LANGS)), { ...each, id: `kind-${index}` })
			)
		);

	test('is valid whatever they are', () => {
		fc.assert(
			fc.property(kinds, fc.constantFrom(...THEMES), (all, theme) => {
				const style = buildStyle(all, theme, 'en', URLS);
				expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			}),
			{ numRuns: 40 }
		);
	});
});

describe('the palette as a style sheet', () => {
	test('names each colour once, with what it is in the light and in the dark', () => {
		const names = [...paletteSheet().matchAll(/(--[a-z0-9-]+): light-dark\(#\w+, #\w+\);/g)].map(
			([, each]) => each
		);
		expect(new Set(names).size).toBe(names.length);
		for (const each of ['--paper', '--map-sea', '--map-red', '--map-red-text']) {
			expect(names).toContain(each);
		}
	});
});
