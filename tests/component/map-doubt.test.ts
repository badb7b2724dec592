import { describe, expect, test } from 'vitest';
import {
	brightness,
	differenceOf,
	drawnPlace,
	MIDDLE,
	openDrawnMap,
	type Pixel
} from '../support/drawn-map';

const ZOOMS = [5, 9, 13];

const BLACK: Pixel = [0, 0, 0];

/** Existed on no sure day of the window, 0 to 100. */
const POSSIBLE = { earliest: 50, begun: 200 } as const;

const across = {
	type: 'LineString' as const,
	coordinates: [
		[35.5, 36],
		[36.5, 36]
	]
};
const square = {
	type: 'Polygon' as const,
	coordinates: [
		[
			[35.95, 35.95],
			[36.05, 35.95],
			[36.05, 36.05],
			[35.95, 36.05],
			[35.95, 35.95]
		]
	]
};
const column = (length: number): [number, number][] =>
	Array.from({ length }, (_, step) => [0, step]);

describe('the precision of a selected point', () => {
	test('is drawn true to scale, in every direction', async () => {
		const { handle, map, drawn, pixels, close } = await openDrawnMap(
			drawnPlace({ precision_m: 4000 })
		);
		const [before] = await pixels([[150, 0]]);
		handle.select(['here']);
		await drawn();
		// Web Mercator, tiles of 512 pixels: metres in a pixel at this latitude.
		const metres = (40_075_017 * Math.cos((MIDDLE[1] * Math.PI) / 180)) / 512 / 2 ** map.getZoom();
		const radius = 4000 / metres;
		expect(radius).toBeGreaterThan(40);
		const turns = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 6);
		const at = (share: number) =>
			pixels(turns.map((t) => [radius * share * Math.cos(t), radius * share * Math.sin(t)]));
		for (const pixel of await at(0.93)) expect(differenceOf(pixel, before)).toBeGreaterThan(10);
		for (const pixel of await at(1.07)) expect(differenceOf(pixel, before)).toBe(0);
		close();
	});

	test('goes with the selection, and is not drawn for a line', async () => {
		const { handle, drawn, pixels, close } = await openDrawnMap(
			drawnPlace({ precision_m: 4000 }),
			drawnPlace({ id: 'line', kind: 'road', shape: 'line', precision_m: 4000 }, across)
		);
		const [before] = await pixels([[0, 60]]);
		handle.select(['here']);
		await drawn();
		expect(differenceOf((await pixels([[0, 60]]))[0], before)).toBeGreaterThan(10);
		handle.select(['line']);
		await drawn();
		expect(differenceOf((await pixels([[0, 60]]))[0], before)).toBe(0);
		close();
	});
});

describe('the symbol of a point', () => {
	test.each(['town', 'venue', 'observation-post'])(
		'is filled, open where its position is weak, pale where it only may have existed: %s, far and near',
		async (kind) => {
			const places = [{}, { weak: true }, POSSIBLE].map((properties, i) =>
				drawnPlace(
					{ id: `place-${i}`, kind, ...properties },
					{ type: 'Point', coordinates: [34 + 2 * i, 36] }
				)
			);
			const { map, drawn, pixels, close } = await openDrawnMap(...places);
			for (const zoom of ZOOMS) {
				map.jumpTo({ zoom, center: [36, 36] });
				const middles: Pixel[] = [];
				for (const lng of [34, 36, 38]) {
					map.jumpTo({ center: [lng, 36] });
					await drawn();
					middles.push(...(await pixels([[0, 0]])));
				}
				const [known = BLACK, weak = BLACK, possible = BLACK] = middles;
				expect(brightness(known), `zoom ${zoom}`).toBeLessThan(110);
				expect(brightness(weak), `zoom ${zoom}`).toBeGreaterThan(200);
				expect(differenceOf(known, possible), `zoom ${zoom}`).toBeGreaterThan(100);
				expect(differenceOf(weak, possible), `zoom ${zoom}`).toBeGreaterThan(100);
			}
			close();
		}
	);
});

describe('an existence that is only possible', () => {
	test('keeps a firm edge, which a place that nothing mentions does not', async () => {
		const darkest = async (properties: object, mentioned: string[]) => {
			const { pixels, zoomTo, mention, close } = await openDrawnMap(
				drawnPlace({ kind: 'observation-post', ...properties })
			);
			await mention(...mentioned);
			await zoomTo(11);
			const values = (await pixels(column(16))).map(brightness);
			close();
			return Math.min(...values);
		};
		expect(await darkest(POSSIBLE, ['here'])).toBeLessThan(80);
		expect(await darkest({}, [])).toBeGreaterThan(100);
	});

	test.each(['road', 'river', 'other'])('is a broken line: %s', async (kind) => {
		const along = (length: number): [number, number][] =>
			Array.from({ length }, (_, step) => [step - length / 2, 0]);
		const spread = async (properties: object) => {
			const { pixels, close } = await openDrawnMap(
				drawnPlace({ kind, shape: 'line', ...properties }, across)
			);
			const values = (await pixels(along(60))).map(brightness);
			close();
			return Math.max(...values) - Math.min(...values);
		};
		expect(await spread({})).toBeLessThan(10);
		expect(await spread(POSSIBLE)).toBeGreaterThan(60);
	});

	test('is an area with a broken edge and a paler fill', async () => {
		const look = async (properties: object) => {
			const { map, pixels, close } = await openDrawnMap(
				drawnPlace({ kind: 'corridor', shape: 'area', ...properties }, square)
			);
			const edge = map.project([36.05, 36]).x - 200;
			const alongEdge = Array.from({ length: 60 }, (_, y): [number, number] => [edge, y - 30]);
			const values = (await pixels(alongEdge)).map(brightness);
			const [inside, outside] = await pixels([
				[edge / 2, 0],
				[edge + 60, 0]
			]);
			close();
			return {
				breaks: Math.max(...values) - Math.min(...values),
				fill: differenceOf(inside, outside)
			};
		};
		const [certain, possible] = [await look({}), await look(POSSIBLE)];
		expect(certain.breaks).toBeLessThan(10);
		expect(possible.breaks).toBeGreaterThan(25);
		expect(possible.fill).toBeGreaterThan(5);
		expect(possible.fill).toBeLessThan(certain.fill * 0.7);
	});

	test('turns certain when the window reaches a sure day', async () => {
		const { handle, drawn, pixels, zoomTo, close } = await openDrawnMap(drawnPlace(POSSIBLE));
		await zoomTo(11);
		const [pale] = await pixels([[0, 0]]);
		const filter = { window: { from: 0, to: 300 }, layers: ['all'], mentionedOnly: false };
		handle.show(filter, new Set(['here']));
		await drawn();
		const [filled] = await pixels([[0, 0]]);
		expect(differenceOf(pale, filled)).toBeGreaterThan(100);
		close();
	});
});
