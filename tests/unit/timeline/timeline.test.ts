import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeAxis } from '../../../src/lib/components/timeline/axis';
import { clustersOf, inOrder, MARK_ROOM } from '../../../src/lib/components/timeline/clusters';
import { columnsOf, nameOfColumn, stepOver } from '../../../src/lib/components/timeline/columns';
import {
	histogramOf,
	passageCounter,
	passagesOn
} from '../../../src/lib/components/timeline/histogram';
import { lanesOf, MOST_BARS, pitchOf, rowsTop } from '../../../src/lib/components/timeline/lanes';
import { Player } from '../../../src/lib/components/timeline/player.svelte';
import {
	indexAtlas,
	type PassageEntry,
	type PlaceEntry
} from '../../../src/lib/domain/atlas-index';
import { formatDay, parseDay } from '../../../src/lib/domain/timespan';
import {
	addMonths,
	inOrderOfTime,
	moveEdge,
	pageWindow,
	pushEdge,
	shiftWindow,
	stepToEvent,
	zoomExtent
} from '../../../src/lib/domain/window-steps';
import { atlas } from '../../../src/lib/server/atlas';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const EXTENT = days('2017-01-01', '2021-12-31');
const index = indexAtlas(atlas);
const { layers } = atlas;
const windows = fc
	.tuple(
		fc.integer({ min: EXTENT.from, max: EXTENT.to }),
		fc.integer({ min: EXTENT.from, max: EXTENT.to })
	)
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

describe('steps of the window', () => {
	test('a month on keeps the day, or takes the last of a shorter month', () => {
		expect(formatDay(addMonths(day('2020-01-31'), 1))).toBe('2020-02-29');
		expect(formatDay(addMonths(day('2019-01-31'), 1))).toBe('2019-02-28');
		expect(formatDay(addMonths(day('2020-03-15'), -12))).toBe('2019-03-15');
	});

	test('a shifted window keeps its length and never leaves the timeline', () => {
		fc.assert(
			fc.property(windows, fc.integer({ min: -4000, max: 4000 }), (window, by) => {
				const moved = shiftWindow(window, EXTENT, by);
				expect(moved.to - moved.from).toBe(window.to - window.from);
				expect(moved.from).toBeGreaterThanOrEqual(EXTENT.from);
				expect(moved.to).toBeLessThanOrEqual(EXTENT.to);
			})
		);
	});

	test('an edge never passes the other', () => {
		fc.assert(
			fc.property(
				windows,
				fc.constantFrom('from' as const, 'to' as const),
				fc.integer({ min: -1e6, max: 1e6 }),
				(window, edge, to) => {
					const moved = moveEdge(window, EXTENT, edge, to);
					expect(moved.from).toBeLessThanOrEqual(moved.to);
					expect(moved.from).toBeGreaterThanOrEqual(EXTENT.from);
					expect(moved.to).toBeLessThanOrEqual(EXTENT.to);
				}
			)
		);
	});

	test('zooming keeps the axis inside the timeline and comes back to all of it', () => {
		fc.assert(
			fc.property(windows, fc.double({ min: 0.1, max: 10, noNaN: true }), (shown, factor) => {
				const zoomed = zoomExtent(shown, EXTENT, factor, (shown.from + shown.to) / 2);
				expect(zoomed.from).toBeGreaterThanOrEqual(EXTENT.from);
				expect(zoomed.to).toBeLessThanOrEqual(EXTENT.to);
			})
		);
		const closer = zoomExtent(EXTENT, EXTENT, 0.5, day('2020-03-05'));
		expect(zoomExtent(closer, EXTENT, 2, day('2020-03-05'))).toEqual(EXTENT);
	});

	test('a page on is the stretch that follows, a page back the one before', () => {
		const week = days('2020-03-05', '2020-03-11');
		expect(pageWindow(week, EXTENT, 1)).toEqual(days('2020-03-12', '2020-03-18'));
		expect(pageWindow(week, EXTENT, -1)).toEqual(days('2020-02-27', '2020-03-04'));
	});

	test('a page of whole months is as many months, however long they are', () => {
		expect(pageWindow(days('2020-01-01', '2020-01-31'), EXTENT, 1)).toEqual(
			days('2020-02-01', '2020-02-29')
		);
		expect(pageWindow(days('2020-01-01', '2020-03-31'), EXTENT, -1)).toEqual(
			days('2019-10-01', '2019-12-31')
		);
		// At the end of the timeline it stops, and keeps its length.
		expect(
			pageWindow(days('2021-11-01', '2021-11-30'), days('2017-01-01', '2021-12-15'), 1)
		).toEqual(days('2021-11-16', '2021-12-15'));
	});

	test('an edge that is typed beyond the other pushes it along', () => {
		const window = days('2019-01-01', '2019-12-31');
		expect(pushEdge(window, EXTENT, 'from', day('2020-03-05'))).toEqual(
			days('2020-03-05', '2020-03-05')
		);
		expect(pushEdge(window, EXTENT, 'to', day('2018-03-05'))).toEqual(
			days('2018-03-05', '2018-03-05')
		);
		expect(pushEdge(window, EXTENT, 'to', day('2020-03-05'))).toEqual(
			days('2019-01-01', '2020-03-05')
		);
	});

	test('steps from event to event go through all of them, forwards and backwards', () => {
		const events = inOrderOfTime([
			days('2020-03-05', '2020-03-12'),
			days('2020-03-05', '2020-03-05'),
			days('2018-09-17', '2018-09-17')
		]);
		const visited: string[] = [];
		for (let window: typeof EXTENT | null = EXTENT; window;) {
			window = stepToEvent(window, events, 1);
			if (window) visited.push(`${formatDay(window.from)}/${formatDay(window.to)}`);
		}
		expect(visited).toEqual([
			'2018-09-17/2018-09-17',
			'2020-03-05/2020-03-05',
			'2020-03-05/2020-03-12'
		]);
		expect(stepToEvent(days('2020-03-05', '2020-03-05'), events, -1)).toEqual(events[0]);
		expect(stepToEvent(days('2021-01-01', '2021-01-01'), events, 1)).toBeNull();
	});
});

describe('the axis', () => {
	test('runs from left to right in English and from right to left in Arabic', () => {
		const [english, arabic] = [timeAxis(EXTENT, 900, 'en'), timeAxis(EXTENT, 900, 'ar')];
		expect(english.x(EXTENT.from)).toBe(0);
		expect(arabic.x(EXTENT.from)).toBe(900);
		expect(arabic.x(EXTENT.to + 1)).toBe(0);
	});

	test('finds every day again under the pixel it draws it at', () => {
		for (const lang of ['ar', 'en'] as const) {
			const shown = days('2020-01-01', '2020-03-31');
			const axis = timeAxis(shown, 900, lang);
			for (let each = shown.from; each <= shown.to; each += 1) {
				expect(axis.day((axis.x(each) + axis.x(each + 1)) / 2)).toBe(each);
			}
		}
	});

	test('labels a day once, down to an axis of a single day', () => {
		for (const width of [300, 750, 1440]) {
			for (let length = 1; length <= 40; length += 1) {
				const shown = { from: day('2020-03-01'), to: day('2020-03-01') + length - 1 };
				const ticks = timeAxis(shown, width, 'en').ticks.map((tick) => tick.day);
				expect(ticks.length).toBeGreaterThan(0);
				expect(new Set(ticks).size).toBe(ticks.length);
			}
		}
	});

	test('labels itself by years, months or days as there is room', () => {
		const labels = (from: string, to: string, lang: 'ar' | 'en' = 'en') =>
			timeAxis(days(from, to), 900, lang).ticks.map(({ label }) => label);
		expect(labels('2017-01-01', '2021-12-31')).toContain('2019');
		expect(labels('2020-01-01', '2020-06-30')).toEqual(['2020', 'Feb', 'Mar', 'Apr', 'May', 'Jun']);
		expect(labels('2020-03-01', '2020-03-20')).toContain('5 Mar');
		expect(labels('2020-01-01', '2020-06-30', 'ar')).toContain('آذار');
	});
});

describe('lanes of layers', () => {
	const lanes = lanesOf(index.places, layers, 0);
	const chart = (id: string) => lanes.find(({ layer }) => layer.id === id)?.chart;
	const drawn = lanes.flatMap((lane) =>
		lane.chart.type === 'bars' ? [{ lane, ...lane.chart }] : []
	);
	const bar = (id: string) => drawn.flatMap(({ bars }) => bars).find((each) => each.id === id);

	/** A layer of so many places, all of one time. */
	function crowd(count: number): PlaceEntry[] {
		const [post] = index.places.filter(({ id }) => id === 'post-morek');
		if (!post) throw new Error('no post');
		return Array.from({ length: count }, (_, position) => ({ ...post, id: `post-${position}` }));
	}

	test('stand in the order of the legend, one below the other', () => {
		expect(lanes.map(({ layer }) => layer.id)).toEqual(layers.map(({ id }) => id));
		let below = 0;
		for (const { top, height } of lanes) {
			expect(top).toBe(below);
			below = top + height;
		}
	});

	test('hold their dated places; a layer without any has its lane all the same', () => {
		const ids = (id: string) =>
			drawn.find(({ lane }) => lane.layer.id === id)?.bars.map((each) => each.id);
		expect(ids('posts')).toHaveLength(12);
		expect(ids('zones')).toContain('m4-security-corridor');
		expect(chart('towns')).toEqual({ type: 'always' });
	});

	test('draw no two bars of a row over one another', () => {
		for (const { bars } of drawn) {
			for (const one of bars) {
				const others = bars.filter((other) => other !== one && other.row === one.row);
				for (const { possible } of others) {
					expect(possible.to < one.possible.from || possible.from > one.possible.to).toBe(true);
				}
			}
		}
	});

	test('keep all rows inside their own height, however many overlap', () => {
		const crowded = lanesOf(crowd(MOST_BARS), layers, 20);
		for (const [caption, each] of [
			...lanes.map((lane) => [0, lane] as const),
			...crowded.map((lane) => [20, lane] as const)
		]) {
			if (each.chart.type !== 'bars') continue;
			const { rows } = each.chart;
			expect(rowsTop(each, rows, caption)).toBeGreaterThanOrEqual(each.top + caption);
			expect(rowsTop(each, rows, caption) + rows * pitchOf(rows)).toBeLessThanOrEqual(
				each.top + each.height
			);
		}
	});

	test('of many dated places are a ridge, as high for a thousand as for a few more than bars allow', () => {
		const [few, many] = [MOST_BARS + 1, 1000].map((count) => {
			const lane = lanesOf(crowd(count), layers, 0).find(({ layer }) => layer.id === 'posts');
			expect(lane?.chart.type === 'ridge' && lane.chart.places).toHaveLength(count);
			return lane;
		});
		expect(many?.height).toBe(few?.height);
	});

	test('tell the certain days from the possible ones', () => {
		expect(bar('post-morek')).toMatchObject({
			possible: days('2018-04-07', '2020-11-02'),
			surely: days('2018-04-07', '2020-11-02')
		});
		const eis = bar('post-al-eis');
		expect(eis?.surely?.to).toBeLessThan(eis?.possible.to ?? 0);
	});
});

describe('the columns of the axis', () => {
	const first = (shown: typeof EXTENT) => {
		const step = stepOver(shown);
		const [column] = columnsOf(shown, step);
		return column && nameOfColumn(column, step, 'en');
	};

	test('are days, months, years or more as the time shown is longer, and say so', () => {
		expect(first(days('2020-03-05', '2020-03-12'))).toBe('5 March 2020');
		expect(first(EXTENT)).toBe('January 2017');
		expect(first(days('1901-01-01', '1950-12-31'))).toBe('1901');
		expect(first(days('1604-01-01', '1999-12-31'))).toBe('1600 – 1609');
		expect(first(days('-0500-01-01', '1999-12-31'))).toBe('501 BC – 402 BC');
	});

	test('hold each day shown once, and are never too many to be told apart', () => {
		const day = fc.integer({ min: -1_200_000, max: 1_200_000 });
		fc.assert(
			fc.property(day, fc.integer({ min: 0, max: 1_000_000 }), (from, length) => {
				const shown = { from, to: from + length };
				const columns = columnsOf(shown, stepOver(shown));
				expect(columns.length).toBeLessThanOrEqual(121);
				expect(columns[0]?.from).toBeLessThanOrEqual(shown.from);
				expect(columns.at(-1)?.to).toBeGreaterThanOrEqual(shown.to);
				for (const [position, column] of columns.entries()) {
					expect(column.to).toBeGreaterThanOrEqual(column.from);
					const next = columns[position + 1];
					if (next) expect(next.from).toBe(column.to + 1);
				}
			})
		);
	});
});

describe('the histogram', () => {
	function histogram(passages: readonly PassageEntry[], shown: typeof EXTENT, picked: string[]) {
		const columns = columnsOf(shown, stepOver(shown));
		const onPicked = passageCounter(passagesOn(picked, passages));
		return histogramOf(columns, passageCounter(passages), onPicked);
	}

	test('tells passages of one month from those that speak of a longer time', () => {
		const columns = histogram(
			[
				{
					article: 'a',
					id: 'p-1',
					earliest: day('2020-03-05'),
					latest: day('2020-03-05'),
					places: ['m4']
				},
				{
					article: 'a',
					id: 'p-2',
					earliest: day('2020-03-01'),
					latest: day('2020-04-30'),
					places: []
				}
			],
			EXTENT,
			['m4']
		);
		expect(
			columns.map(({ from, within, across, picked }) => [formatDay(from), within, across, picked])
		).toEqual([
			['2020-03-01', 1, 1, 1],
			['2020-04-01', 0, 1, 0]
		]);
	});

	test('counts in the first century too', () => {
		const [earliest, latest] = [day('0079-10-24'), day('0079-10-25')];
		const passage = { article: 'a', id: 'p-1', earliest, latest, places: [] };
		const count = ({ from, to }: typeof EXTENT) => [formatDay(from), formatDay(to)];
		expect(histogram([passage], days('0078-01-01', '0081-12-31'), []).map(count)).toEqual([
			['0079-10-01', '0079-10-31']
		]);
		expect(histogram([passage], days('0070-01-01', '0089-12-31'), []).map(count)).toEqual([
			['0079-01-01', '0079-12-31']
		]);
	});

	test('counts by day when the axis shows little time', () => {
		const columns = histogram(index.passages, days('2020-03-01', '2020-03-31'), []);
		expect(columns.find(({ from }) => from === day('2020-03-12'))?.within).toBeGreaterThan(3);
		expect(columns.every(({ from, to }) => from === to)).toBe(true);
	});
});

describe('marks of events', () => {
	const events = inOrder(index.events, ({ date }) => date.stated.earliest ?? 0);
	const marks = (shown: typeof EXTENT) =>
		clustersOf(events, timeAxis(shown, 900, 'en'), MARK_ROOM).map(({ things }) => things);

	test('hold every event, gathered where they would touch, and come apart when the axis is zoomed', () => {
		expect(marks(EXTENT).flat()).toHaveLength(index.events.length);
		const alone = marks(days('2020-03-01', '2020-03-20')).filter(({ length }) => length === 1);
		expect(alone.flat().map(({ id }) => id)).toContain('ankara-talks');
		expect(alone.flat().map(({ id }) => id)).toContain('joint-patrols-start');
	});
});

describe('playing', () => {
	test('starts with a month where the window held all time, and stops at the end', () => {
		const player = new Player();
		let window = player.play(EXTENT, EXTENT);
		expect(window).toEqual(days('2017-01-01', '2017-01-30'));
		window = player.advance(window, EXTENT, 2000);
		expect(window).toEqual(days('2017-03-02', '2017-03-31'));
		for (let beats = 0; beats < 200 && player.playing; beats += 1) {
			window = player.advance(window, EXTENT, 1000);
		}
		expect(player.playing).toBe(false);
		expect(window.to).toBe(EXTENT.to);
	});

	test('starts over at the end when it repeats', () => {
		const player = new Player();
		player.loop = true;
		const last = days('2021-12-01', '2021-12-31');
		player.playing = true;
		expect(player.advance(last, EXTENT, 1000)).toEqual(days('2017-01-01', '2017-01-31'));
		expect(player.playing).toBe(true);
	});

	test('loses no time to frames shorter than a day', () => {
		const player = new Player();
		let window = player.play(days('2019-01-01', '2019-01-31'), EXTENT);
		for (let frame = 0; frame < 60; frame += 1) window = player.advance(window, EXTENT, 1000 / 60);
		expect(formatDay(window.from)).toMatch(/2019-01-(30|31)/);
	});
});
