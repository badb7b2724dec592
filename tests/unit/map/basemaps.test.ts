import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { readBasemap } from '../../../src/lib/domain/basemap-choice';
import { LANGS } from '../../../src/lib/domain/localized';
import { DETAIL, DETAIL_FROM_ZOOM } from '../../../src/lib/map/basemaps/detailed';
import { TileHealth } from '../../../src/lib/map/basemaps/tile-health';
import { PLACES } from '../../../src/lib/map/layers/expressions';
import { buildStyle } from '../../../src/lib/map/style';
import { atlas } from '../../../src/lib/server/atlas';

const URLS = {
	page: 'https://sanad.example/ar/',
	basemap: 'https://sanad.example/data/basemap.json'
};
const ARCHIVE = 'https://sanad.example/basemap.pmtiles';
const KINDS = ['openfreemap', 'own'] as const;
const detailed = (kind: (typeof KINDS)[number]) => ({ kind, archive: ARCHIVE, taken: ['إدلب'] });

describe.each(KINDS)('the style with the detailed basemap %s', (kind) => {
	for (const theme of ['light', 'dark'] as const) {
		for (const lang of LANGS) {
			test(`is valid (${theme}, ${lang})`, () => {
				const style = buildStyle(atlas.kinds.places, theme, lang, URLS, detailed(kind));
				expect(validateStyleMin(style).map(({ message }) => message)).toEqual([]);
			});
		}
	}

	const { layers } = buildStyle(atlas.kinds.places, 'light', 'ar', URLS, detailed(kind));
	const sourceOf = (layer: (typeof layers)[number]) => ('source' in layer ? layer.source : '');

	test('draws its ground over the bundled one and below every place', () => {
		const ids = layers.map(({ id }) => id);
		const firstPlace = layers.findIndex((layer) => sourceOf(layer) === PLACES);
		const grounds = layers.flatMap(({ id, type }, index) =>
			id.startsWith('detail-') && type !== 'symbol' ? [index] : []
		);
		expect(grounds.length).toBeGreaterThan(6);
		expect(Math.min(...grounds)).toBeGreaterThan(ids.indexOf('borders'));
		expect(Math.max(...grounds)).toBeLessThan(firstPlace);
	});

	test('writes its names only where those of the places leave room', () => {
		const names = layers.flatMap((layer, index) =>
			sourceOf(layer) === DETAIL && layer.type === 'symbol' ? [index] : []
		);
		const placeNames = layers.flatMap((layer, index) =>
			sourceOf(layer) === PLACES && layer.type === 'symbol' ? [index] : []
		);
		expect(names.length).toBeGreaterThan(2);
		expect(Math.max(...names)).toBeLessThan(Math.min(...placeNames));
	});

	test('begins where the bundled names end', () => {
		for (const layer of layers) {
			if (layer.id.startsWith('detail-')) {
				expect(layer.minzoom, layer.id).toBeGreaterThanOrEqual(DETAIL_FROM_ZOOM);
			}
		}
		const bundled = layers.filter(({ id }) => ['towns', 'river-names'].includes(id));
		expect(bundled.map(({ maxzoom }) => maxzoom)).toEqual([DETAIL_FROM_ZOOM, DETAIL_FROM_ZOOM]);
	});
});

describe('the addresses in the style', () => {
	const addresses = (kind: (typeof KINDS)[number] | null) => {
		const style = buildStyle(atlas.kinds.places, 'light', 'en', URLS, kind && detailed(kind));
		const found = JSON.stringify(style).match(/[a-z]+:\/\/[^"\\]+/g) ?? [];
		return new Set(found.map((each) => each.replace(/^(\w+:\/\/[^/]+).*/, '$1')));
	};

	test('lead to this site alone, unless OpenFreeMap is chosen, and then to that besides', () => {
		expect(addresses(null)).toEqual(new Set(['https://sanad.example']));
		expect(addresses('own')).toEqual(new Set(['https://sanad.example', 'pmtiles://https:']));
		expect(addresses('openfreemap')).toEqual(
			new Set(['https://sanad.example', 'https://tiles.openfreemap.org'])
		);
	});
});

describe('what is remembered', () => {
	test('is taken up only where this site offers it', () => {
		expect(readBasemap('own', ['simple', 'own'])).toBe('own');
		expect(readBasemap('own', ['simple', 'openfreemap'])).toBe('simple');
		expect(readBasemap('javascript:', ['simple'])).toBe('simple');
		expect(readBasemap(null, ['simple', 'openfreemap'])).toBe('simple');
	});
});

describe('the health of a source of tiles', () => {
	test('is lost at once when nothing has ever come', () => {
		expect(new TileHealth().missed()).toBe(true);
	});

	test('survives a tile or two once others have come, not three in a row', () => {
		const health = new TileHealth();
		health.arrived();
		expect([health.missed(), health.missed()]).toEqual([false, false]);
		health.arrived();
		expect([health.missed(), health.missed(), health.missed()]).toEqual([false, false, true]);
	});
});
