import { GeoJSONSource } from 'maplibre-gl';
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
			earliest: -1e9,
			latest: 1e9,
			begun: -1e9,
			lasting: 1e9,
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
			kinds: [],
			urls: { page: location.href, places: address(features), basemap: address([]) },
			view: [35.9, 35.9, 36.1, 36.1],
			focusBox: null,
			filter,
			onpick: ({ placeIds }) => picked.push(placeIds),
			onhover: () => {},
			onready: () => resolve(opened)
		});
	});
	const show = (asked: typeof filter) => handle.show(asked, new Set());
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
		town('here', [36, 36], { earliest: 50 }),
		town('later', [36, 36], { earliest: 150 })
	];

	test('shows the places of the window, and keeps them through a change of theme', async () => {
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

	test('asks nothing of the map where no place comes or goes', async () => {
		const { handle, show, pick } = await open(features);
		const given = vi.spyOn(GeoJSONSource.prototype, 'setData');
		for (let to = 99; to > 50; to--) show(within(0, to));
		await handle.painted();
		expect(given).not.toHaveBeenCalled();
		expect(pick()).toEqual(['here']);
		handle.destroy();
	});

	test('made many times before a picture is painted is done twice: at first and at last', async () => {
		const { handle, show, pick } = await open(features);
		const given = vi.spyOn(GeoJSONSource.prototype, 'setData');
		for (let step = 0; step < 30; step++) show(within(0, step % 2 === 0 ? 160 + step : 40));
		await handle.painted();
		expect(given).toHaveBeenCalledTimes(2);
		expect(pick()).toEqual([]);
		handle.destroy();
	});

	test('takes the circle of precision away with its place, and brings it back', async () => {
		const { handle, show } = await open([
			town('here', [36, 36], { earliest: 50, precision_m: 900 })
		]);
		const given = vi.spyOn(GeoJSONSource.prototype, 'setData');
		const circles = () =>
			given.mock.calls
				.map(([data]) => data)
				.flatMap((data) =>
					typeof data === 'object' && data.type === 'FeatureCollection' ? [data.features] : []
				)
				.filter((drawn) => drawn.every(({ geometry }) => geometry.type === 'Polygon'))
				.at(-1)?.length;
		handle.select(['here']);
		expect(circles()).toBe(1);
		show(within(0, 40));
		await handle.painted();
		expect(circles()).toBe(0);
		show(within(0, 60));
		await handle.painted();
		expect(circles()).toBe(1);
		handle.destroy();
	});
});
