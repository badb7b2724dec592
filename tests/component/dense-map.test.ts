import { describe, expect, test } from 'vitest';
import type { MapProperties } from '../../src/lib/map/features';
import {
	brightness,
	differenceOf,
	drawnPlace,
	MIDDLE,
	openDrawnMap,
	type Pixel
} from '../support/drawn-map';

/** So many places far off that the atlas is a large one. */
const CROWD = Array.from({ length: 700 }, (_, at) =>
	drawnPlace(
		{ id: `far-${at}`, ...(at % 7 === 0 && { begun: 200 }) },
		{ type: 'Point', coordinates: [20 + (at % 28) / 100, 50 + Math.floor(at / 28) / 100] }
	)
);

/** A large atlas with a place at its middle, and what its middle looks like. */
async function openLargeMap(...places: readonly Partial<MapProperties>[]) {
	const here = places.map((properties, at) =>
		drawnPlace({ id: `here-${at}`, ...properties }, { type: 'Point', coordinates: [...MIDDLE] })
	);
	const opened = await openDrawnMap(...CROWD, ...here);
	const { handle, pixels, drawn, mention } = opened;
	await mention(...here.map(({ properties: { id } }) => id));
	const middle = async () => (await pixels([[0, 0]]))[0];
	const show = async (window: { from: number; to: number }, layers: string[] = ['all']) => {
		handle.show({ window, layers, mentionedOnly: false }, new Set(['here-0']));
		await handle.painted();
		await drawn();
		return middle();
	};
	return { ...opened, middle, show };
}

const WHOLE = { from: 0, to: 100 };
const BLACK: Pixel = [0, 0, 0];

describe('a point of a large atlas', () => {
	test('is drawn in the window and the layers that are on, and nowhere else', async () => {
		const { show, close } = await openLargeMap({ earliest: 50, latest: 80 });
		const [inside, before, after] = [
			await show(WHOLE),
			await show({ from: 0, to: 49 }),
			await show({ from: 81, to: 100 })
		];
		expect(brightness(inside ?? BLACK)).toBeLessThan(110);
		expect(differenceOf(before, after)).toBe(0);
		expect(brightness(before ?? BLACK)).toBeGreaterThan(190);
		expect(differenceOf(await show({ from: 80, to: 100 }), inside)).toBe(0);
		expect(differenceOf(await show(WHOLE, []), before)).toBe(0);
		close();
	});

	test('looks as in a small one, with and without doubt, whatever its kind', async () => {
		const doubts = [{}, { weak: true }, { earliest: 50, begun: 200 }];
		const kinds = ['town', 'venue', 'observation-post'];
		const all = kinds
			.flatMap((kind) => doubts.map((doubt) => ({ kind, ...doubt })))
			.map((properties, at) =>
				drawnPlace(
					{ id: `kind-${at}`, ...properties },
					{ type: 'Point', coordinates: [35.92 + at / 50, 36] }
				)
			);
		const looks = async (...others: typeof CROWD) => {
			const { map, pixels, drawn, close } = await openDrawnMap(...others, ...all);
			await drawn();
			const columns = all.map((_, at) => map.project([35.92 + at / 50, 36]).x - 200);
			const seen = await pixels(columns.map((x) => [Math.round(x), 0] as const));
			close();
			return seen;
		};
		const [large, small] = [await looks(...CROWD), await looks()];
		for (const [at, pixel] of large.entries()) {
			expect(differenceOf(pixel, small[at]), JSON.stringify(all[at]?.properties)).toBeLessThan(30);
		}
	});

	test('fades where nothing mentions it, unless it is raised', async () => {
		const { handle, middle, mention, drawn, close } = await openLargeMap({});
		const full = await middle();
		await mention();
		const faint = await middle();
		expect(brightness(faint ?? BLACK)).toBeGreaterThan(brightness(full ?? BLACK) + 40);
		handle.select(['here-0']);
		await handle.painted();
		await drawn();
		expect(brightness((await middle()) ?? BLACK)).toBeLessThan(110);
		close();
	});

	test('is picked where it is drawn, with all that lie there', async () => {
		const { handle, picked, show, close } = await openLargeMap({}, { earliest: 50 });
		await show({ from: 0, to: 40 });
		handle.pickCentre();
		await show(WHOLE);
		handle.pickCentre();
		await show(WHOLE, []);
		handle.pickCentre();
		expect(picked.map((ids) => ids.toSorted())).toEqual([['here-0'], ['here-0', 'here-1']]);
		close();
	});

	test('bears its name, and loses it with the window', async () => {
		const { show, map, namesIn, zoomTo, close } = await openLargeMap({
			label_en: 'Here',
			latest: 80
		});
		await zoomTo(11);
		await expect.poll(() => namesIn('point-names')).toEqual(['here-0']);
		await show({ from: 81, to: 100 });
		await expect.poll(() => namesIn('point-names')).toEqual([]);
		expect(map.getZoom()).toBe(11);
		close();
	});

	test('is drawn again in another theme, and after the context was lost', async () => {
		const { handle, map, middle, drawn, close } = await openLargeMap({ kind: 'town' });
		handle.restyle('en', 'Interactive map', 'dark');
		await drawn();
		expect(brightness((await middle()) ?? BLACK)).toBeGreaterThan(150);
		const loss = map.getCanvas().getContext('webgl2')?.getExtension('WEBGL_lose_context');
		const restored = new Promise((resolve) => map.once('webglcontextrestored', resolve));
		map
			.getCanvas()
			.addEventListener('webglcontextlost', () => setTimeout(() => loss?.restoreContext()));
		loss?.loseContext();
		await restored;
		await drawn();
		expect(brightness((await middle()) ?? BLACK)).toBeGreaterThan(150);
		close();
	});
});

describe('many points in one spot', () => {
	type OpenedMap = Awaited<ReturnType<typeof openDrawnMap>>['map'];
	/** What names are kept off, a little later than it is drawn: each once, though it be in several tiles. */
	const clustersOn = (map: OpenedMap) => [
		...new Map(
			map.querySourceFeatures('clusters').map((each) => [each.properties.cluster, each])
		).values()
	];
	const counts = (map: OpenedMap) =>
		expect.poll(() =>
			clustersOn(map).map(({ properties }) => [properties.label, properties.certain])
		);

	test('are one cluster with their number, which follows the window', async () => {
		const { map, show, close } = await openLargeMap({});
		map.jumpTo({ center: [20.15, 50.12], zoom: 4 });
		await show(WHOLE);
		await counts(map).toEqual([['700', 600]]);
		await show({ from: 0, to: 300 });
		await counts(map).toEqual([['700', 700]]);
		await show(WHOLE, []);
		await counts(map).toEqual([]);
		close();
	});

	test('are brought nearer by a press on their number, until each stands by itself', async () => {
		const { handle, map, picked, show, drawn, close } = await openLargeMap({});
		map.jumpTo({ center: [20.15, 50.12], zoom: 4 });
		await show(WHOLE);
		await counts(map).toEqual([['700', 600]]);
		const [cluster] = clustersOn(map);
		if (cluster?.geometry.type !== 'Point') throw new Error('no cluster');
		const [lng = 0, lat = 0] = cluster.geometry.coordinates;
		map.jumpTo({ center: [lng, lat] });
		await drawn();
		handle.pickCentre();
		await drawn();
		expect(map.getZoom()).toBeGreaterThan(8);
		map.jumpTo({ center: [20.05, 50.05], zoom: 13 });
		await drawn();
		handle.pickCentre();
		await counts(map).toEqual([]);
		expect(picked).toEqual([['far-145']]);
		close();
	});

	test('are listed where even the closest map cannot part them', async () => {
		const many = Array.from({ length: 30 }, () => ({}));
		const { handle, map, picked, show, close } = await openLargeMap(...many);
		await show(WHOLE);
		await counts(map).toEqual([['30', 30]]);
		handle.pickCentre();
		expect(picked[0]?.length).toBe(30);
		close();
	});
});
