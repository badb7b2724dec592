import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexAtlas, type ViewFilter } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { csvOf } from '../../../src/lib/domain/csv';
import { parseDay } from '../../../src/lib/domain/timespan';
import { seenFileName, seenPlaces, seenTable } from '../../../src/lib/domain/what-is-seen';
import { atlas } from '../../../src/lib/server/atlas';
import { placesGeojson } from '../../../src/lib/server/published/places-geojson';

const index = indexAtlas(atlas);
const published = placesGeojson(atlas).features;

function filter(from: string, to: string, layers: readonly string[]): ViewFilter {
	return {
		window: { from: parseDay(from) ?? 0, to: parseDay(to) ?? 0 },
		layers,
		mentionedOnly: false
	};
}

/** Before the Moscow protocol and after the Sochi memorandum. */
const early = filter('2018-09-17', '2018-10-10', ['zones', 'towns']);
const seen = seenPlaces(published, summaryOf(index, early), early);

describe('what is seen', () => {
	it('holds the places of the window and of the layers that are on', () => {
		const ids = seen.features.map(({ id }) => id);
		expect(ids).toContain('demilitarised-zone');
		expect(ids).not.toContain('m4-security-corridor');
		expect(new Set(seen.features.map(({ properties }) => properties.layer))).toEqual(
			new Set(['zones', 'towns'])
		);
	});

	it('tells the filter, and of each place how sure it is and how often it is meant', () => {
		expect(seen).toMatchObject({
			type: 'FeatureCollection',
			window: { from: '2018-09-17', to: '2018-10-10' },
			layers: ['zones', 'towns'],
			mentioned_only: false
		});
		const zone = seen.features.find(({ id }) => id === 'demilitarised-zone');
		expect(zone?.properties).toMatchObject({
			presence: 'certain',
			'name:en': 'Demilitarised zone'
		});
		expect(zone?.properties.passages).toBeGreaterThan(0);
		expect(seenFileName(seen)).toBe('sanad-places_2018-09-17_2018-10-10');
	});

	it('is a table that another reader understands, Arabic included', () => {
		const table = seenTable(seen, ['ar', 'en'], (id) => `https://example.org/en/places/${id}/`);
		const rows: Record<string, string>[] = parse(table, { columns: true, bom: true });
		expect(rows.map(({ id }) => id)).toEqual(seen.features.map(({ id }) => id));
		expect(rows.find(({ id }) => id === 'saraqib')).toMatchObject({
			name_ar: 'سراقب',
			layer: 'towns',
			precision_m: '500',
			page: 'https://example.org/en/places/saraqib/'
		});
		const zone = rows.find(({ id }) => id === 'demilitarised-zone');
		expect(zone).toMatchObject({ lat: '', lng: '', start_date: '2018-09-17', end_date: '' });
	});
});

describe('csvOf', () => {
	it('gives back whatever was put in', () => {
		const rows = fc.array(
			fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 })
		);
		fc.assert(
			fc.property(rows, (table) => {
				const read = parse(csvOf(table), {
					bom: true,
					relax_column_count: true,
					skip_empty_lines: false
				});
				expect(read).toEqual(table);
			})
		);
	});
});
