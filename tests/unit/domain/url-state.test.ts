import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	ignoredIn,
	readFilter,
	readFocus,
	searchOf,
	writeFilter,
	writeFocus
} from '../../../src/lib/domain/url-state';
import { parseDay } from '../../../src/lib/domain/timespan';

const DEFAULTS = {
	window: { from: 17_167, to: 18_992 },
	layers: ['posts', 'towns', 'roads', 'zones'],
	layersOn: ['posts', 'towns', 'roads']
};
const filters = fc.record({
	window: fc
		.tuple(fc.integer({ min: 17_167, max: 18_992 }), fc.integer({ min: 17_167, max: 18_992 }))
		.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
	layers: fc.subarray(DEFAULTS.layers),
	mentionedOnly: fc.boolean()
});

describe('a filter in the address', () => {
	test('comes back as it was written', () => {
		fc.assert(
			fc.property(filters, (filter) => {
				const search = searchOf(writeFilter(new URLSearchParams(), filter, DEFAULTS));
				expect(readFilter(new URLSearchParams(search), DEFAULTS)).toEqual(filter);
			})
		);
	});

	test('leaves a clean address for the default, and other parameters alone', () => {
		const filter = readFilter(new URLSearchParams(), DEFAULTS);
		expect(searchOf(writeFilter(new URLSearchParams('q=x'), filter, DEFAULTS))).toBe('?q=x');
		expect(searchOf(writeFilter(new URLSearchParams(), filter, DEFAULTS))).toBe('');
	});

	test('keeps commas readable', () => {
		const filter = { ...readFilter(new URLSearchParams(), DEFAULTS), layers: ['posts', 'zones'] };
		expect(searchOf(writeFilter(new URLSearchParams(), filter, DEFAULTS))).toBe(
			'?layers=posts,zones'
		);
	});

	test('is always a window inside the timeline, whatever the address says', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), fc.string(), (from, to, layers) => {
				const { window } = readFilter(new URLSearchParams({ from, to, layers }), DEFAULTS);
				expect(window.from).toBeLessThanOrEqual(window.to);
				expect(window.from).toBeGreaterThanOrEqual(DEFAULTS.window.from);
				expect(window.to).toBeLessThanOrEqual(DEFAULTS.window.to);
			})
		);
	});

	test('turns a window round that ends before it starts', () => {
		const { window } = readFilter(new URLSearchParams('from=2020-05-01&to=2020-01-01'), DEFAULTS);
		expect(window).toEqual({ from: parseDay('2020-01-01'), to: parseDay('2020-05-01') });
	});
});

describe('layers in the address', () => {
	const layers = (search: string) => readFilter(new URLSearchParams(search), DEFAULTS).layers;

	test('are the usual ones where none of the named is known', () => {
		expect(layers('layers=nonsense')).toEqual(DEFAULTS.layersOn);
		expect(layers('layers=nonsense,')).toEqual(DEFAULTS.layersOn);
	});

	test('are the known ones of those named, and none where none is named', () => {
		expect(layers('layers=nonsense,zones')).toEqual(['zones']);
		expect(layers('layers=')).toEqual([]);
	});
});

describe('the focus of a page in the address', () => {
	test('comes back together with the filter', () => {
		const focuses = fc.record({
			camera: fc.option(
				fc.record({
					zoom: fc.integer({ min: 2, max: 14 }),
					lat: fc.integer({ min: -85, max: 85 }),
					lng: fc.integer({ min: -180, max: 180 })
				})
			),
			marked: fc.option(fc.string({ minLength: 1 }))
		});
		fc.assert(
			fc.property(filters, focuses, (filter, focus) => {
				const params = writeFilter(writeFocus(new URLSearchParams(), focus), filter, DEFAULTS);
				const read = new URLSearchParams(searchOf(params));
				expect(readFocus(read)).toEqual(focus);
				expect(readFilter(read, DEFAULTS)).toEqual(filter);
				expect(ignoredIn(read, { ...DEFAULTS, markable: null })).toEqual([]);
			})
		);
	});
});

describe('parts of an address that mean nothing', () => {
	const ignored = (search: string) =>
		ignoredIn(new URLSearchParams(search), {
			...DEFAULTS,
			markable: new Set(['saraqib', 'sochi-memorandum'])
		});

	test.each([
		['from=2020-02-30', 'from=2020-02-30'],
		['to=soon', 'to=soon'],
		['from=1066-10-14', 'from=1066-10-14'],
		['layers=posts,rivers', 'layers=rivers'],
		['only=me', 'only=me'],
		['map=9/35', 'map=9/35'],
		['map=99/35/36', 'map=99/35/36'],
		['place=atlantis', 'place=atlantis'],
		['layers=nonsense', 'layers=nonsense']
	])('?%s is told of as %s', (search, told) => expect(ignored(search)).toEqual([told]));

	test('are told of all at once', () => {
		expect(ignored('from=x&to=y&map=z&place=q')).toHaveLength(4);
	});

	test.each([
		'',
		'from=2020-02-29&layers=posts&map=9.5/35.5/36.5&place=saraqib',
		'place=sochi-memorandum',
		'utm_source=x'
	])('are not what is understood, nor what is others’: ?%s', (search) =>
		expect(ignored(search)).toEqual([])
	);
});
