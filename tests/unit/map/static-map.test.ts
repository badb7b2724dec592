import { describe, expect, test } from 'vitest';
import type { BBox } from 'geojson';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { LANGS } from '../../support/languages';
import { FOCUS_FIT, VIEW_FIT, type Fit } from '../../../src/lib/map/fit';
import { frameOf } from '../../../src/lib/map/static/frame';
import { placeLabels, type LabelCandidate } from '../../../src/lib/map/static/labels';
import { drawShareCard } from '../../../src/lib/map/static/share-card';
import { drawPageMap } from '../../../src/lib/map/static/page-map';
import { staticMapModel } from '../../../src/lib/map/static/model';
import { textWidth } from '../../../src/lib/map/static/text-width';
import { atlas } from '../../../src/lib/server/atlas';
import { groundOf } from '../../../src/lib/server/basemap';
import { allPages, focusOf, titleOf } from '../../../src/lib/server/focus';
import type { Page } from '../../../src/lib/domain/page';
import { atlasOf, collection, feature, legend, point, smallFolder } from '../../support/authored';
import { mercator } from '../../support/project';

const NO_GROUND = {
	land: { type: 'FeatureCollection', features: [] },
	borders: { type: 'FeatureCollection', features: [] }
} as const;

const ground = {
	world: {
		land: { ...NO_GROUND.land, features: [] },
		borders: { ...NO_GROUND.borders, features: [] }
	},
	region: {
		land: { ...NO_GROUND.land, features: [] },
		borders: { ...NO_GROUND.borders, features: [] }
	}
};
const real = staticMapModel(atlas, groundOf);

function draw(
	of: Atlas,
	page: Page,
	lang: string = 'en',
	model = staticMapModel(of, () => ground)
): string {
	const focus = { ...focusOf(of, page), title: titleOf(of, page, lang) };
	return drawPageMap(model, lang, focus, (id) => `../${id}/`);
}

describe('a subject far off the picture', () => {
	test('has no circle of doubt, which the rasteriser of share images could not draw', () => {
		const reach = (id: string) =>
			[
				...draw(atlas, { kind: 'events', id }, 'en', real).matchAll(
					/<g class="precision-ring".*?<\/g>/g
				)
			].flatMap(([ring]) =>
				[...ring.matchAll(/d="M(-?[\d.]+)/g)].map(([, x]) => Math.abs(Number(x)))
			);
		expect(Math.max(0, ...atlas.events.flatMap(({ id }) => reach(id)))).toBeLessThan(5000);
	}, 30_000);

	test('has a dot where other sources put it, tied to it, as long as it is in the picture', () => {
		const map = draw(atlas, { kind: 'places', id: 'post-morek' }, 'en', real);
		expect(map.match(/<g class="claim-ties"/g)).toHaveLength(1);
		expect(map.match(/<g class="claims"/g)).toHaveLength(1);
		expect(draw(atlas, { kind: 'places', id: 'post-salwa' }, 'en', real)).not.toContain('"claim');
	});
});

describe('a picture of very many places', () => {
	const towns = Array.from({ length: 900 }, (_, at) =>
		feature(
			at === 0 ? 'alpha' : `town-${at}`,
			point(10 + (at % 30) / 40, 50 + Math.floor(at / 30) / 60)
		)
	);
	const crowd = atlasOf(smallFolder({ 'places/towns.geojson': collection(...towns) }));

	test('draws few of them one by one, and counts every other once', () => {
		const map = draw(crowd, { kind: 'home' });
		const alone = new Set([...map.matchAll(/<a [^>]*data-place="([^"]+)"/g)].map(([, id]) => id));
		const [counts = ''] = /<g class="cluster-counts".*?<\/g>/.exec(map) ?? [];
		const numbers = [...counts.matchAll(/>([\d,]+)<\/text>/g)].map(([, number = '']) =>
			Number(number.replace(',', ''))
		);
		expect(alone.size).toBeLessThan(100);
		expect(numbers.reduce((sum, each) => sum + each, 0) + alone.size).toBe(crowd.places.length);
	});

	test('draws the page’s own place by itself, and names it', () => {
		const map = draw(crowd, { kind: 'places', id: 'alpha' });
		expect(map).toMatch(/<a class="[^"]*subject[^>]*data-place="alpha"/);
	});
});

describe('the frame of a static map', () => {
	/** Where MapLibre puts a position in a room after fitting a box, pixels from the upper left. */
	function byMapLibre(box: BBox, fit: Fit, room: { width: number; height: number }) {
		const [west, south] = mercator([box[0], box[1]]);
		const [east, north] = mercator([box[2], box[3]]);
		const scale = Math.min(
			(room.width - 2 * fit.padding) / (east - west),
			(room.height - 2 * fit.padding) / (south - north),
			2 ** fit.maxZoom
		);
		return (position: readonly [number, number]) => {
			const [x, y] = mercator(position);
			return [
				room.width / 2 + (x - (west + east) / 2) * scale,
				room.height / 2 + (y - (north + south) / 2) * scale
			];
		};
	}

	const rooms = [
		{ width: 960, height: 700 },
		{ width: 390, height: 320 },
		{ width: 1800, height: 400 }
	] as const;

	for (const [name, box, fit] of [
		['the opening view', atlas.metadata.view, VIEW_FIT],
		['a long road', [35.8, 35.4, 42.1, 37.1], FOCUS_FIT],
		['a village, fitted no closer than MapLibre does', [36.3, 35.4, 36.5, 35.56], FOCUS_FIT]
	] satisfies [string, BBox, Fit][]) {
		test(`projects as MapLibre does, to a pixel: ${name}`, () => {
			const frame = frameOf(box, fit, [...rooms]);
			for (const [index, room] of rooms.entries()) {
				const expected = byMapLibre(box, fit, room);
				const scale = frame.scales[index] ?? 1;
				for (const position of [
					[36.43, 35.768],
					[37.2, 36.2],
					[box[0], box[1]],
					[box[2], box[3]]
				] as const) {
					const [x, y] = frame.project([...position]);
					const [trueX = 0, trueY = 0] = expected(position);
					// The style sheet puts the box into the middle of the room.
					expect(room.width / 2 + (x - frame.size.width / 2) * scale).toBeCloseTo(trueX, 3);
					expect(room.height / 2 + (y - frame.size.height / 2) * scale).toBeCloseTo(trueY, 3);
				}
			}
		});
	}

	test('knows how far round the box any room sees', () => {
		const frame = frameOf(atlas.metadata.view, VIEW_FIT, [...rooms]);
		expect(frame.seenBox[0]).toBeLessThan(atlas.metadata.view[0]);
		expect(frame.seenBox[2]).toBeGreaterThan(atlas.metadata.view[2]);
		// The widest room has no bars above and below.
		expect(frame.seen.right - frame.seen.left).toBeGreaterThan(frame.size.width * 3);
	});
});

describe('labels', () => {
	const frame = frameOf([0, 0, 1, 1], VIEW_FIT, [
		{ width: 1000, height: 1000 },
		{ width: 300, height: 300 }
	]);
	const width = textWidth('Observation post', 12);
	const label = (key: string, x: number, always = false): LabelCandidate => ({
		key,
		room: { width, height: 14 },
		padding: 3,
		always,
		anchors: [{ at: [x, 500], dx: 8, dy: 0, across: -1, down: 0 }]
	});
	const rooms = { indexes: [1, 0], openEnded: true };

	test('give way to those that were placed before, until the room is wide enough', () => {
		const near = 500 + width + 40;
		const [first, second] = [label('first', 500), label('second', near)];
		const placed = placeLabels([first, second], frame, rooms);
		expect(placed.get(first)?.room).toBe(0);
		expect(placed.get(second)?.room).toBe(1);
	});

	test('are left out where they never fit, except those that must be there', () => {
		const labels = [label('first', 500), label('second', 505), label('third', 510, true)];
		const placed = placeLabels(labels, frame, rooms);
		expect([...placed.keys()].map(({ key }) => key)).toEqual(['first', 'third']);
	});

	test('keep off symbols, but not off their own', () => {
		const symbol = (key: string) => ({ key, at: [500, 500] as const, reach: 40 });
		expect(placeLabels([symbol('own'), label('own', 500)], frame, rooms).size).toBe(1);
		expect(placeLabels([symbol('other'), label('own', 500)], frame, rooms).size).toBe(0);
	});
});

describe('a static map', () => {
	const odd = 'A<&">\'<script>alert(1)</script>';
	const folder = smallFolder({
		'layers.yaml': legend('towns'),
		'places/towns.geojson': collection(
			feature('alpha', point(10, 50), { 'name:en': odd, 'name:ar': odd }),
			feature('beta', point(10.1, 50.1), { 'name:en': 'Beta & Co', 'name:ar': 'بيتا' })
		)
	});
	const strange = atlasOf(folder);

	test('writes names as text, whatever they hold', () => {
		const svg = draw(strange, { kind: 'places', id: 'alpha' });
		expect(svg).not.toContain('<script');
		expect(svg).toContain('A&lt;&amp;&quot;&gt;&#39;&lt;script&gt;');
		// Nothing is left that markup would read as something else.
		expect(svg.replace(/&(amp|lt|gt|quot|#39);/g, '')).not.toMatch(/&|<[^a-z/]|"[^\s>="/]*</);
	});

	test('links every place to its page and names the link', () => {
		const svg = draw(strange, { kind: 'home' });
		const links = [...svg.matchAll(/<a[^>]* href="([^"]*)" aria-label="([^"]*)"/g)];
		expect(links.map(([, href]) => href).sort()).toEqual(['../alpha/', '../beta/']);
		expect(links.map(([, , name]) => name)).toContain('Beta &amp; Co');
	});

	const pages = allPages(atlas).flatMap((page) => LANGS.map((lang) => ({ page, lang })));
	const drawn = pages.map(({ page, lang }) => ({ page, lang, svg: draw(atlas, page, lang, real) }));

	test('always names what its page is about', () => {
		for (const { page, lang, svg } of drawn) {
			const { ids, box } = focusOf(atlas, page);
			if (!box) continue;
			// What is raised is written by layers of their own, or with the place's symbol.
			const written = [...svg.matchAll(/<text class="name".*?<\/text>/g)].map(([text]) => ({
				text: text.replace(/<\/tspan><tspan[^>]*>/g, ' ').replace(/<[^>]*>/g, '')
			}));
			const names = ids.flatMap((id) => {
				const place = atlas.places.find((each) => each.id === id);
				return [
					place?.name[lang] ?? '',
					place?.shortName?.[lang] ?? '',
					...(place?.altNames[lang] ?? [])
				];
			});
			// The names of a group's members must not cover each other: some may be left out.
			const found = written.some(({ text }) =>
				names.some((name) => name.includes(text.replace(/[?؟]$/, '')))
			);
			expect(found, `${lang} ${JSON.stringify(page)}`).toBe(ids.length > 0);
		}
	});

	test('stays small, and carries no inline style', () => {
		for (const { page, svg } of drawn) {
			expect(Buffer.byteLength(svg), JSON.stringify(page)).toBeLessThan(90_000);
			expect(svg).not.toMatch(/style=|NaN|undefined|Infinity/);
		}
	});

	test('writes Arabic on Arabic maps and English on English ones', () => {
		const towns = (lang: string) =>
			drawn
				.filter(({ page, lang: of }) => page.kind === 'home' && of === lang)
				.flatMap(({ svg }) => [
					...(/<g class="towns".*?<\/g><g class/.exec(svg)?.[0] ?? '').matchAll(
						/<text[^>]*>([^<]+)</g
					)
				])
				.map(([, text = '']) => /\p{Script=Arabic}/u.test(text));
		expect(new Set(towns('ar'))).toEqual(new Set([true]));
		expect(new Set(towns('en'))).toEqual(new Set([false]));
	});

	test('has every colour of its share image from the palette, and no link in it', () => {
		const focus = { ...focusOf(atlas, { kind: 'home' }), title: '<Title> & more' };
		const card = drawShareCard(real, 'ar', focus);
		expect(card).toContain('stroke=');
		expect(card).not.toMatch(/var\(|<a |<Title>/);
	});
});
