import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { presenceOn, type PresenceDays } from '../../../src/lib/domain/timespan';
import { DensePoints } from '../../../src/lib/map/dense/dense-points';
import { DenseWindow } from '../../../src/lib/map/dense/dense-window';
import type { MapFeature, MapProperties } from '../../../src/lib/map/features';
import {
	areColumns,
	drawnOf,
	inColumns,
	pointAt,
	type PointColumns
} from '../../../src/lib/map/point-columns';

const ALWAYS = { earliest: -1e9, latest: 1e9, begun: -1e9, lasting: 1e9 };

function place(at: number, properties: Partial<MapProperties> = {}): MapFeature {
	return {
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [10 + at / 100, 50] },
		properties: {
			id: `place-${at}`,
			layer: 'towns',
			kind: 'town',
			label_ar: `بلدة ${at}`,
			label_en: '',
			ref_ar: '',
			ref_en: '',
			number: '',
			precision_m: 0,
			...ALWAYS,
			weak: false,
			shape: 'point',
			order: 1,
			...properties
		}
	};
}

/** A large atlas, of which the first places are these. */
function manyOf(...first: readonly Partial<MapProperties>[]): MapFeature[] {
	return Array.from({ length: 600 }, (_, at) => place(at, first[at]));
}

const drawn = (features: MapFeature[]) => ({ type: 'FeatureCollection' as const, features });

function columnsOf(features: MapFeature[]): PointColumns {
	const { points } = inColumns(drawn(features), []);
	if (!points) throw new Error('not in columns');
	return points;
}

describe('points as columns', () => {
	test('hold all that the map draws of them', () => {
		const features = manyOf(
			{ weak: true, number: '7' },
			{ order: 3, precision_m: 900, latest: 12 }
		);
		const columns = columnsOf(features);
		expect(features.map((_, at) => pointAt(columns, at))).toEqual(features);
		expect(areColumns(JSON.parse(JSON.stringify(columns)))).toBe(true);
	});

	test('are made of large atlases only, and leave lines, areas and regions as they are', () => {
		const few = drawn(manyOf().slice(0, 41));
		expect(inColumns(few, [])).toBe(few);
		const others = [place(700, { shape: 'line' }), place(701, { shape: 'claim' })];
		expect(inColumns(drawn([...manyOf(), ...others]), []).features).toEqual(others);
	});

	test('are refused where one is shorter than the others, or holds something else', () => {
		const columns = columnsOf(manyOf());
		const { texts, numbers } = columns;
		for (const wrong of [
			null,
			{ ...columns, position: columns.position.slice(1) },
			{ ...columns, texts: { ...texts, id: texts.id?.slice(1) } },
			{ ...columns, texts: { ...texts, label_ar: numbers.order } },
			{ ...columns, numbers: { ...numbers, begun: texts.id } },
			{ ...columns, numbers: {} }
		]) {
			expect(areColumns(wrong)).toBe(false);
		}
	});

	test('give what is drawn of some places, points and all else', () => {
		const line = place(3, { shape: 'claim-tie' });
		const places = inColumns(drawn([...manyOf(), line]), []);
		const ids = new Set(['place-3', 'place-9', 'nowhere']);
		expect(drawnOf(places, ids).features).toEqual([place(3), place(9), line]);
	});
});

describe('a window on many points', () => {
	const whole = { window: { from: 0, to: 100 }, layers: ['towns'], mentionedOnly: false };
	/** A level at which no two of the test's points share a cell. */
	const NEAR = 14;

	function windowOn(...first: readonly Partial<MapProperties>[]) {
		const points = new DensePoints(columnsOf(manyOf(...first)));
		const number = (at: number) => points.numberOf(`place-${at}`) ?? -1;
		return { window: new DenseWindow(points), points, number };
	}

	test('leaves what is there for certain and what only may be, as all else does', () => {
		const day = fc.oneof(fc.integer({ min: -800_000, max: 800_000 }), fc.constantFrom(-1e9, 1e9));
		const days = fc.record({ earliest: day, latest: day, begun: day, lasting: day });
		const windows = fc
			.tuple(fc.integer({ min: -800_000, max: 800_000 }), fc.nat(40_000))
			.map(([from, length]) => ({ from, to: from + length }));
		fc.assert(
			fc.property(fc.array(days, { minLength: 20, maxLength: 20 }), windows, (all, asked) => {
				const { window, number } = windowOn(...all);
				window.take({ ...whole, window: asked }, null, NEAR);
				const there = (each: PresenceDays) =>
					['none', 'possible', 'certain'].indexOf(presenceOn(each, asked));
				expect(all.map((_, at) => window.presence[number(at)])).toEqual(all.map(there));
			}),
			{ numRuns: 40 }
		);
	});

	test('keeps every day for itself in 32 bits', () => {
		const { points, number } = windowOn({ earliest: -719_529, latest: 2_932_896 });
		expect([...points.days.subarray(4 * number(0), 4 * number(0) + 2)]).toEqual([
			-719_529, 2_932_896
		]);
	});

	test('leaves out layers that are off, and what nothing mentions where the reader asks for that', () => {
		const { window, number } = windowOn({ layer: 'posts' }, {}, {});
		window.take({ ...whole, mentionedOnly: true }, new Set(['place-0', 'place-1']), NEAR);
		expect([0, 1, 2].map((at) => window.isDrawn(number(at)))).toEqual([false, true, false]);
		window.take(whole, new Set(['place-1']), NEAR);
		expect([1, 2].map((at) => window.isFaint(number(at)))).toEqual([false, true]);
		expect(window.isDrawn(number(2))).toBe(true);
	});

	test('tells whether anything changes', () => {
		const { window } = windowOn({ earliest: 50 });
		expect(window.take(whole, null, NEAR)).toBe(true);
		expect(window.take({ ...whole, window: { from: 10, to: 60 } }, null, NEAR)).toBe(false);
		expect(window.take({ ...whole, window: { from: 10, to: 49 } }, null, NEAR)).toBe(true);
		expect(window.take({ ...whole, window: { from: 10, to: 49 } }, null, 3)).toBe(true);
	});

	test('draws a point by itself or counts it in a cluster, never both', () => {
		const { window, points } = windowOn({ earliest: 101 }, { begun: 101 });
		window.take(whole, null, 3);
		const counted = window.clusters.flatMap((_, cluster) => window.membersOf(cluster));
		const alone = Array.from({ length: points.length }, (_, at) => at).filter((at) =>
			window.isDrawn(at)
		);
		expect(counted.length + alone.length).toBe(599);
		expect(new Set([...counted, ...alone]).size).toBe(599);
		expect(window.clusters.reduce((sum, { possible }) => sum + possible, 0)).toBe(1);
	});

	test('lays the more important points on top of the others', () => {
		const { points } = windowOn({ order: 5 }, { order: 0 });
		expect([points.numberOf('place-0'), points.numberOf('place-1')]).toEqual([0, 599]);
	});
});
