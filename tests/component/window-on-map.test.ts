import { Map as MapLibreMap } from 'maplibre-gl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { MapHandle } from '../../src/lib/map/map-handle';

function address(features: object[]): string {
	return URL.createObjectURL(
		new Blob([JSON.stringify({ type: 'FeatureCollection', features })], {
			type: 'application/json'
		})
	);
}

/** A town at the middle of the map, or beside it. */
function town(id: string, position: readonly [number, number], properties: object = {}) {
	return {
		type: 'Feature',
		properties: {
			id,
			layer: 'towns',
			kind: 'town',
			label_ar: '',
			label_en: '',
			number: '',
			first: -1e7,
			last: 1e7,
			surely_from: -1e7,
			surely_to: 1e7,
			weak: false,
			shape: 'point',
			order: 1,
			...properties
		},
		geometry: { type: 'Point', coordinates: position }
	};
}

const filter = { window: { from: 0, to: 100 }, layers: ['towns'], mentionedOnly: false };
const within = (from: number, to: number) => ({ ...filter, window: { from, to } });

async function open(features: object[]) {
	await page.viewport(400, 400);
	const container = document.createElement('div');
	container.style.cssText = 'position:fixed;inset:0;width:400px;height:400px';
	document.body.append(container);
	const picked: (readonly string[])[] = [];
	const handle = await new Promise<MapHandle>((resolve) => {
		const opened = new MapHandle({
			container,
			lang: 'en',
			label: 'Interactive map',
			theme: 'light',
			urls: { page: location.href, places: address(features), basemap: address([]) },
			view: [35.9, 35.9, 36.1, 36.1],
			focusBox: null,
			filter,
			onpick: ({ placeIds }) => picked.push(placeIds),
			onhover: () => {},
			onready: () => resolve(opened)
		});
	});
	const show = (asked: typeof filter) => handle.show(asked, new Set(), ['here', 'later']);
	show(filter);
	await handle.painted();
	const pick = () => {
		picked.length = 0;
		handle.pickCentre();
		return picked.flat();
	};
	return { handle, show, pick };
}

afterEach(() => vi.restoreAllMocks());

describe('a step of the window, with real WebGL', () => {
	const features = [
		town('here', [36, 36], { first: 50 }),
		town('later', [36.05, 36], { first: 150 })
	];

	test('sets one state for each edge that moved', async () => {
		const { handle, show, pick } = await open(features);
		const set = vi.spyOn(MapLibreMap.prototype, 'setGlobalStateProperty');
		const moves = [
			[within(0, 200), [['to', 200]]],
			[
				within(10, 40),
				[
					['from', 10],
					['to', 40]
				]
			],
			[within(10, 60), [['to', 60]]]
		] as const;
		for (const [asked, calls] of moves) {
			set.mockClear();
			show(asked);
			await handle.painted();
			expect(set.mock.calls).toEqual(calls);
		}
		expect(pick()).toEqual(['here']);
		handle.destroy();
	});

	test('asks nothing of the map where no place comes or goes', async () => {
		const { handle, show, pick } = await open(features);
		const set = vi.spyOn(MapLibreMap.prototype, 'setGlobalStateProperty');
		for (let to = 99; to > 50; to--) show(within(0, to));
		await handle.painted();
		expect(set).not.toHaveBeenCalled();
		expect(pick()).toEqual(['here']);
		handle.destroy();
	});

	test('made many times before a picture is painted is done twice: at first and at last', async () => {
		const { handle, show, pick } = await open(features);
		const set = vi.spyOn(MapLibreMap.prototype, 'setGlobalStateProperty');
		for (let step = 0; step < 30; step++) show(within(0, step % 2 === 0 ? 160 + step : 40));
		await handle.painted();
		expect(set.mock.calls).toEqual([
			['to', 160],
			['to', 40]
		]);
		expect(pick()).toEqual([]);
		handle.destroy();
	});
});

describe('above five hundred places', () => {
	const crowd = Array.from({ length: 501 }, (_, number) =>
		town(`far-${number}`, [30 + (number % 100) / 100, 30], { last: -1 })
	);
	const features = [
		town('here', [36, 36], { first: 50 }),
		town('later', [36, 36], { first: 150 }),
		...crowd
	];

	test('the map shows the places of the window, and keeps them through a change of theme', async () => {
		const { handle, show, pick } = await open(features);
		expect(pick()).toEqual(['here']);
		show(within(0, 40));
		await handle.painted();
		expect(pick()).toEqual([]);
		show(within(0, 200));
		await handle.painted();
		expect(pick().sort()).toEqual(['here', 'later']);
		handle.restyle('ar', 'خريطة', 'dark');
		show(within(0, 149));
		await handle.painted();
		expect(pick()).toEqual(['here']);
		handle.destroy();
	});

	test('a step sets no state at all', async () => {
		const { handle, show } = await open(features);
		show(within(0, 40));
		await handle.painted();
		const set = vi.spyOn(MapLibreMap.prototype, 'setGlobalStateProperty');
		show(within(0, 200));
		await handle.painted();
		expect(set).not.toHaveBeenCalled();
		handle.destroy();
	});
});
