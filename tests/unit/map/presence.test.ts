import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { barsOf } from '../../../src/lib/components/timeline/bars';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import {
	formatDay,
	presenceIn,
	type Existence,
	type Presence,
	type TimeWindow
} from '../../../src/lib/domain/timespan';
import { mapFeatures } from '../../../src/lib/map/features';
import { isPossible } from '../../../src/lib/map/layers/expressions';
import { WindowSlice } from '../../../src/lib/map/window-slice';
import { readDate } from '../../../src/lib/server/read-date';
import { atlasOf, collection, feature, point, smallFolder } from '../../support/authored';

const written = atlasOf(
	smallFolder({ 'places/towns.geojson': collection(feature('alpha', point(10, 50))) })
);
const day = fc.integer({ min: 18_000, max: 18_400 }).map(formatDay);
/** What an author writes as a start or an end. */
const stated = fc.oneof(
	fc.constant(null),
	fc
		.tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?'))
		.map(([text, length, sign]) => text.slice(0, length) + sign),
	day.map((text) => `${text.slice(0, 7)}/..`),
	day.map((text) => `../${text}`),
	fc.tuple(day, day).map((both) => `[${both.sort().join('..')}]`)
);
const existences = fc.tuple(stated, stated).map(([start, end]): Existence => ({
	start: start === null ? null : dateOf(start),
	end: end === null ? null : dateOf(end)
}));
const windows = fc
	.tuple(fc.integer({ min: 17_900, max: 18_500 }), fc.nat(200))
	.map(([from, length]): TimeWindow => ({ from, to: from + length }));

function dateOf(text: string) {
	const read = readDate(text);
	if (!read.ok) throw new Error(read.reason);
	return read.value;
}

/** An atlas of one place that existed so. */
function atlasWith(existence: Existence) {
	return { ...written, places: written.places.map((place) => ({ ...place, existence })) };
}

function filterOf(window: TimeWindow) {
	return { window, layers: ['towns'], mentionedOnly: false };
}

function inLists(existence: Existence, window: TimeWindow): Presence {
	const { presence } = summaryOf(indexAtlas(atlasWith(existence)), filterOf(window));
	return presence.get('alpha') ?? 'none';
}

/** As the style's own expressions have it, on what the map is given. */
function onMap(existence: Existence, window: TimeWindow): Presence {
	const slice = new WindowSlice(mapFeatures(atlasWith(existence)).features);
	slice.take(filterOf(window), new Set());
	const [drawn] = slice.data?.features ?? [];
	if (!drawn) return 'none';
	const made = createExpression(isPossible, 'layers[0].filter', null);
	if (made.result === 'error') throw new Error(made.value.join());
	const properties = { ...drawn.properties };
	return made.value.evaluate({ zoom: 8 }, { type: 'Point', properties }) ? 'possible' : 'certain';
}

/** As the timeline's bar has it on one day; what is not dated has none. */
function onBar(existence: Existence, on: number): Presence {
	const [bar] = barsOf(indexAtlas(atlasWith(existence)).places);
	if (!bar) return 'certain';
	const holds = (days: TimeWindow | null) => days !== null && days.from <= on && on <= days.to;
	if (!holds(bar.possible)) return 'none';
	return holds(bar.surely) ? 'certain' : 'possible';
}

describe('whether a place was there', () => {
	test('is the same in lists and on the map, in every window', () => {
		fc.assert(
			fc.property(existences, windows, (existence, window) => {
				const presence = presenceIn(existence, window);
				expect(inLists(existence, window)).toBe(presence);
				expect(onMap(existence, window)).toBe(presence);
			}),
			{ numRuns: 200 }
		);
	});

	test('is the same on the timeline’s bar, on every day', () => {
		fc.assert(
			fc.property(existences, windows, (existence, { from }) => {
				expect(onBar(existence, from)).toBe(presenceIn(existence, { from, to: from }));
			}),
			{ numRuns: 200 }
		);
	});

	test('is certain in a window that holds the month in which it began and ended', () => {
		const month = { start: dateOf('2020-02'), end: dateOf('2020-02') };
		const year = { from: 18_262, to: 18_627 };
		expect(onMap(month, year)).toBe('certain');
		expect(onBar(month, 18_300)).toBe('possible');
	});

	test('is in doubt for good where it may have begun any time after a day', () => {
		const open = { start: dateOf('2019-05/..'), end: null };
		expect(onBar(open, 17_200)).toBe('none');
		expect(onBar(open, 30_000)).toBe('possible');
		expect(onMap(open, { from: 17_200, to: 30_000 })).toBe('possible');
	});
});
