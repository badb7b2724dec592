import { Map as MapLibreMap } from 'maplibre-gl';
import type { Feature, Geometry } from 'geojson';
import { inject, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { MapProperties } from '../../src/lib/map/features';
import { MapHandle } from '../../src/lib/map/map-handle';
import { inColumns } from '../../src/lib/map/point-columns';

/** The middle of the test's map, `[lng, lat]`. */
export const MIDDLE = [36, 36] as const;

/** Red, green and blue, 0 to 255. */
export type Pixel = readonly [number, number, number];

const NOTHING = { type: 'FeatureCollection', features: [] };

/** Width and height of the test's map, CSS pixels. */
const SIZE = 400;

/** A place as `/data/map.json` has it: certain, well placed, without a name, at the middle. */
export function drawnPlace(
	properties: Partial<MapProperties> = {},
	geometry: Geometry = { type: 'Point', coordinates: [...MIDDLE] }
): Feature<Geometry, MapProperties> {
	return {
		type: 'Feature',
		properties: {
			id: 'here',
			layer: 'all',
			kind: 'town',
			label_ar: '',
			label_en: '',
			ref_ar: '',
			ref_en: '',
			number: '',
			earliest: -1e9,
			latest: 1e9,
			begun: -1e9,
			lasting: 1e9,
			weak: false,
			precision_m: 0,
			shape: 'point',
			order: 1,
			...properties
		},
		geometry
	};
}

/** Opens a map of these places at the window of days 0 to 100, in English and light, all mentioned. */
export async function openDrawnMap(...places: readonly Feature<Geometry, MapProperties>[]) {
	const picked: (readonly string[])[] = [];
	const kinds = inject('kinds').places;
	const drawnPlaces = inColumns({ type: 'FeatureCollection', features: [...places] }, kinds);
	await page.viewport(SIZE, SIZE);
	const container = document.createElement('div');
	container.style.cssText = `position:fixed;inset:0;width:${SIZE}px;height:${SIZE}px`;
	document.body.append(container);
	// The handle keeps its map to itself; what is drawn can only be asked of the map.
	const adding = vi.spyOn(MapLibreMap.prototype, 'addControl');
	const filter = { window: { from: 0, to: 100 }, layers: ['all'], mentionedOnly: false };
	const handle = await new Promise<MapHandle>((resolve) => {
		const opened: MapHandle = new MapHandle({
			container,
			lang: 'en',
			label: 'Interactive map',
			theme: 'light',
			kinds,
			urls: { page: location.href, places: dataUrl(drawnPlaces), basemap: dataUrl(NOTHING) },
			view: [35.9, 35.9, 36.1, 36.1],
			focusBox: null,
			filter,
			onpick: ({ placeIds }) => picked.push(placeIds),
			onhover: () => {},
			onready: () => resolve(opened)
		});
	});
	const map = adding.mock.contexts[0];
	adding.mockRestore();
	if (!(map instanceof MapLibreMap)) throw new Error('no map');
	const ids = places.map(({ properties }) => properties.id);

	/** Waits until everything asked for is drawn, fades included. */
	const drawn = async () => {
		await new Promise((resolve) => setTimeout(resolve, 50));
		const idle = new Promise((resolve) => map.once('idle', resolve));
		map.triggerRepaint();
		await idle;
	};
	/** The colours at points of the map, CSS pixels right of and below its middle. */
	const pixels = (offsets: readonly (readonly [x: number, y: number])[]) =>
		new Promise<Pixel[]>((resolve) => {
			map.once('render', () => {
				const canvas = map.getCanvas();
				const gl = canvas.getContext('webgl2');
				if (!gl) throw new Error('no WebGL');
				const ratio = canvas.width / SIZE;
				resolve(
					offsets.map(([x, y]) => {
						const rgba = new Uint8Array(4);
						const [column, row] = [(SIZE / 2 + x) * ratio, (SIZE / 2 - y) * ratio];
						gl.readPixels(column, row, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
						const [red = 0, green = 0, blue = 0] = rgba;
						return [red, green, blue];
					})
				);
			});
			map.triggerRepaint();
		});
	/** Ids of the places whose names a layer shows. */
	const namesIn = (layer: string) =>
		map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => String(properties.id));
	const zoomTo = async (zoom: number) => {
		map.jumpTo({ zoom, center: [...MIDDLE] });
		await drawn();
	};
	const mention = async (...mentioned: readonly string[]) => {
		handle.show(filter, new Set(mentioned));
		await handle.painted();
		await drawn();
	};
	const close = () => {
		handle.destroy();
		container.remove();
	};
	await mention(...ids);
	return { handle, map, drawn, pixels, namesIn, zoomTo, mention, picked, close };
}

/** Sum of the differences of the channels, 0 to 765. */
export function differenceOf(one: Pixel | undefined, other: Pixel | undefined): number {
	if (!one || !other) throw new Error('no pixel');
	return one.reduce<number>((sum, value, i) => sum + Math.abs(value - (other[i] ?? 0)), 0);
}

/** Perceived brightness, 0 to 255. */
export function brightness([red, green, blue]: Pixel): number {
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function dataUrl(content: object): string {
	return URL.createObjectURL(new Blob([JSON.stringify(content)]));
}
