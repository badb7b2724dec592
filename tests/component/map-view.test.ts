import { describe, expect, test } from 'vitest';
import { MapHandle } from '../../src/lib/map/map-handle';
import { page } from 'vitest/browser';

const textAt = (text: string) => URL.createObjectURL(new Blob([text]));
const EMPTY = textAt(JSON.stringify({ type: 'FeatureCollection', features: [] }));

const GONE = textAt('');
URL.revokeObjectURL(GONE);

/** One place at the middle of the map, in the shape that `/data/map.json` has. */
function placesWith(properties: object): string {
	const feature = {
		type: 'Feature',
		properties: {
			id: 'here',
			layer: 'towns',
			kind: 'town',
			label_ar: 'سراقب',
			label_en: 'Saraqib',
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
		geometry: { type: 'Point', coordinates: [36, 36] }
	};
	return URL.createObjectURL(
		new Blob([JSON.stringify({ type: 'FeatureCollection', features: [feature] })])
	);
}

async function open(properties: object = {}, covered = 0) {
	await page.viewport(400, 400);
	const container = document.createElement('div');
	container.style.cssText = 'position:fixed;inset:0;width:400px;height:400px';
	document.body.append(container);
	const picked: (readonly string[])[] = [];
	const filter = { window: { from: 0, to: 100 }, layers: ['towns'], mentionedOnly: false };
	let handle: MapHandle | undefined;
	await new Promise<void>((resolve) => {
		handle = new MapHandle({
			container,
			lang: 'en',
			label: 'Interactive map',
			theme: 'light',
			kinds: [],
			urls: { page: location.href, places: placesWith(properties), basemap: EMPTY },
			view: [35.9, 35.9, 36.1, 36.1],
			filter,
			covered,
			onpick: ({ placeIds }) => picked.push(placeIds),
			onhover: () => {},
			onready: resolve
		});
	});
	if (!handle) throw new Error('no map');
	const idle = () => new Promise((resolve) => setTimeout(resolve, 400));
	return { handle, picked, filter, idle, container };
}

/** What a map reports whose places or ground lie at these addresses. */
async function reportOf(urls: { places?: string; basemap?: string }): Promise<string> {
	const container = document.createElement('div');
	container.style.cssText = 'position:fixed;inset:0;width:400px;height:400px';
	document.body.append(container);
	let handle: MapHandle | undefined;
	const report = await new Promise<string>((resolve) => {
		handle = new MapHandle({
			container,
			lang: 'en',
			label: 'Interactive map',
			theme: 'light',
			kinds: [],
			urls: { page: location.href, places: EMPTY, basemap: EMPTY, ...urls },
			view: [35.9, 35.9, 36.1, 36.1],
			filter: { window: { from: 0, to: 100 }, layers: ['towns'], mentionedOnly: false },
			onpick: () => {},
			onhover: () => {},
			onready: () => resolve('ready'),
			onbroken: resolve
		});
	});
	handle?.destroy();
	return report;
}

test.each([
	['missing', GONE],
	['cut short', textAt('{"type":"FeatureCollection","features":[{"type":"Fea')],
	['something else', textAt('{"message":"Welcome"}')],
	['no collection', textAt('[]')]
])('a part that is %s is reported, and never drawn as nothing', async (_, address) => {
	expect(await reportOf({ places: address })).toBe('places');
	expect(await reportOf({ basemap: address })).toBe('ground');
});

describe('the map handle, with real WebGL', () => {
	test('picks the place under the centre', async () => {
		const { handle, picked } = await open();
		handle.pickCentre();
		expect(picked).toEqual([['here']]);
		handle.destroy();
	});

	test('arranges the map in the part that nothing covers', async () => {
		const { handle, picked, idle } = await open({}, 200);
		handle.pickCentre();
		expect(picked).toEqual([['here']]);
		// The place lies at the middle of the upper half; a higher cover would hide it.
		handle.fitTo([35.99, 35.99, 36.01, 36.01]);
		handle.setCovered(330);
		await idle();
		await idle();
		await idle();
		handle.pickCentre();
		expect(picked).toEqual([['here'], ['here']]);
		handle.destroy();
	});

	test('does not pick what the window, the legend or "mentioned only" leaves out', async () => {
		for (const [properties, change] of [
			[{ earliest: 101 }, {}],
			[{ latest: -1 }, {}],
			[{}, { layers: [] }],
			[{}, { mentionedOnly: true }]
		] as const) {
			const { handle, picked, filter } = await open(properties);
			handle.show({ ...filter, ...change }, new Set());
			await handle.painted();
			handle.pickCentre();
			expect(picked, JSON.stringify([properties, change])).toEqual([]);
			handle.destroy();
		}
	});

	test('shows a place again when the window reaches it', async () => {
		const { handle, picked, filter } = await open({ earliest: 200 });
		handle.show({ ...filter, window: { from: 150, to: 250 } }, new Set(['here']));
		await handle.painted();
		handle.pickCentre();
		expect(picked).toEqual([['here']]);
		handle.destroy();
	});

	test('keeps filter and places through a change of language and theme', async () => {
		const { handle, picked, idle, container } = await open();
		handle.restyle('ar', 'خريطة', 'dark');
		await idle();
		handle.pickCentre();
		expect(picked).toEqual([['here']]);
		expect(container.querySelector('canvas')?.getAttribute('aria-label')).toBe('خريطة');
		handle.destroy();
	});
});
