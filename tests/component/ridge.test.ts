import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { MOST_BARS } from '../../src/lib/components/timeline/lanes';
import type { AtlasIndex, EventEntry, PlaceEntry } from '../../src/lib/domain/atlas-index';
import { summaryOf } from '../../src/lib/domain/window-summary';
import { parseDay, presenceIn, type TimeWindow } from '../../src/lib/domain/timespan';
import TimeBarInView from '../support/TimeBarInView.svelte';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const days = (from: string, to: string) => ({ from: day(from), to: day(to) });
const extent = days('2017-01-01', '2021-12-31');

function dated(from: string, to = from) {
	const range = { earliest: day(from), latest: day(to) };
	return { edtf: from, approximate: false, uncertain: false, ...range, stated: range };
}

/** A place of 2019 whose beginning, one time in ten, may be of any day of that year. */
function place(position: number): PlaceEntry {
	return {
		id: `camp-${position}`,
		layer: 'camps',
		kind: 'camp',
		name: { ar: `مخيم ${position}`, en: `Camp ${position}` },
		number: null,
		partOf: null,
		bbox: [36, 36, 36, 36],
		weak: false,
		existence: {
			start: position % 10 === 0 ? dated('2019-01-01', '2019-12-31') : dated('2019-03-01'),
			end: dated('2020-06-30')
		}
	};
}

function event(position: number): EventEntry {
	const name = `Event ${position}`;
	const date = dated('2020-03-05');
	return {
		id: `event-${position}`,
		name: { ar: name, en: name },
		kind: 'a',
		date,
		places: [],
		covers: []
	};
}

function atlas(places: number, events = 0): AtlasIndex {
	return {
		places: Array.from({ length: places }, (_, position) => place(position)),
		passages: [],
		articles: [],
		events: Array.from({ length: events }, (_, position) => event(position))
	};
}

const name = { ar: 'مخيمات', en: 'Camps' };

async function open(index: AtlasIndex, change: { lang?: string; timeWindow?: TimeWindow } = {}) {
	const { lang = 'en', timeWindow = extent } = change;
	const onjump = vi.fn();
	const screen = await render(TimeBarInView, {
		lang,
		extent,
		timeWindow,
		presets: [],
		windowBefore: null,
		index,
		summary: summaryOf(index, { window: timeWindow, layers: ['camps'], mentionedOnly: false }),
		layers: [{ id: 'camps', name, shows: name, on: true }],
		layersOn: ['camps'],
		lanesHeight: 40,
		picked: [],
		swatch: createRawSnippet(() => ({ render: () => '<i></i>' })),
		colourOf: () => 'teal',
		ontoggle: () => {},
		onchange: () => {},
		onback: () => {},
		onjump
	});
	// What draws it is fetched with it.
	await expect
		.element(screen.getByRole('group', { name: lang === 'ar' ? 'الأماكن' : 'Places' }))
		.toBeInTheDocument();
	return {
		screen,
		onjump,
		ridge: screen.getByRole('slider', { name: lang === 'ar' ? /مخيمات/ : /Camps/ })
	};
}

describe('a layer of many dated places', () => {
	beforeEach(() => page.viewport(1024, 768));

	test('is bars that open the places, up to so many, and above that a ridge', async () => {
		const { screen, ridge } = await open(atlas(MOST_BARS));
		await expect.element(screen.getByRole('link', { name: /^Camp 1,/ })).toBeInTheDocument();
		await expect.element(ridge).not.toBeInTheDocument();
		await screen.unmount();
		const many = await open(atlas(MOST_BARS + 1));
		await expect.element(many.ridge).toBeInTheDocument();
		expect(document.querySelectorAll('.lanes a')).toHaveLength(0);
	});

	test('says how many were there in the window and the most at once, and costs few elements', async () => {
		const index = atlas(500);
		const { ridge } = await open(index, { timeWindow: days('2019-04-01', '2019-04-30') });
		await expect
			.element(ridge)
			.toHaveAccessibleName(/Camps: .*In the window: 450 certainly, 50 possibly$/);
		await expect
			.element(ridge)
			.toHaveAttribute(
				'aria-valuetext',
				expect.stringMatching(/^April 2019: 450 certainly there, 50 possibly$/)
			);
		await expect.element(ridge).toHaveTextContent('500');
		expect(document.querySelectorAll('.lanes svg *').length).toBeLessThan(60);
	});

	test('is read column by column with the arrow keys, and Enter sets the window to one', async () => {
		const { screen, ridge, onjump } = await open(atlas(100));
		ridge.element().focus();
		await userEvent.keyboard('{Home}{ArrowRight}{ArrowLeft}');
		await expect
			.element(ridge)
			.toHaveAttribute('aria-valuetext', 'January 2017: 0 certainly there, 0 possibly');
		await userEvent.keyboard('{End}{ArrowRight}{ArrowLeft}');
		await expect
			.element(ridge)
			.toHaveAttribute('aria-valuetext', 'November 2021: 0 certainly there, 0 possibly');
		await expect.element(screen.getByText('November 2021: 0 certainly there')).toBeVisible();
		await userEvent.keyboard('{Enter}');
		expect(onjump).toHaveBeenCalledExactlyOnceWith(days('2021-11-01', '2021-11-30'));
	});

	test('sets the window to the column that a finger taps, without having been over it', async () => {
		const { ridge, onjump } = await open(atlas(100));
		await expect.element(ridge).toBeInTheDocument();
		const clientX = ridge.element().getBoundingClientRect().left + 3;
		ridge.element().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1, clientX }));
		expect(onjump).toHaveBeenCalledExactlyOnceWith(days('2017-01-01', '2017-01-31'));
	});

	test('runs from right to left in Arabic, and the pointer reads the column it is over', async () => {
		const { screen, ridge } = await open(atlas(100), { lang: 'ar' });
		await expect.element(ridge).toBeInTheDocument();
		const box = ridge.element().getBoundingClientRect();
		await userEvent.hover(ridge, { position: { x: box.width - 3, y: box.height / 2 } });
		await expect.element(screen.getByText(/^كانون الثاني 2017:/)).toBeVisible();
		ridge.element().focus();
		await userEvent.keyboard('{Home}{ArrowLeft}');
		await expect
			.element(ridge)
			.toHaveAttribute('aria-valuetext', expect.stringMatching(/^شباط 2017:/));
	});

	test('is counted by days where the axis is zoomed in, as a walk over all places counts them', async () => {
		const index = atlas(100);
		const timeWindow = days('2019-02-20', '2019-03-10');
		const { screen, ridge } = await open(index, { timeWindow });
		for (let presses = 0; presses < 8; presses += 1) {
			await screen.getByRole('button', { name: 'Show a shorter time' }).click();
		}
		ridge.element().focus();
		const said = ridge.element().getAttribute('aria-valuetext') ?? '';
		const date = /^(\d+) (\w+) 2019: (\d+) certainly there, (\d+) possibly$/.exec(said);
		const at = day(`2019-${date?.[2] === 'March' ? '03' : '02'}-${date?.[1]?.padStart(2, '0')}`);
		const walk = index.places.map((each) => presenceIn(each.existence, { from: at, to: at }));
		expect(Number(date?.[3])).toBe(walk.filter((each) => each === 'certain').length);
		expect(Number(date?.[4])).toBe(walk.filter((each) => each === 'possible').length);
	});
});

test('a thousand events of one day are one mark that names the first and lists them by fifties', async () => {
	await page.viewport(1024, 768);
	const { screen } = await open(atlas(1, 1000));
	const mark = screen.getByRole('button', { name: /^Events close together: 1,000/ });
	await expect.element(mark).toHaveAccessibleName(/Event 11 · and 988 more$/);
	mark.element().focus();
	await userEvent.keyboard('{Enter}');
	const list = screen.getByRole('dialog');
	await expect.element(list.getByRole('link', { name: 'Event 49' })).toBeInTheDocument();
	expect(list.getByRole('link').elements()).toHaveLength(50);
	await list.getByRole('button', { name: 'Show 50 more' }).click();
	await expect.element(list.getByRole('link', { name: 'Event 50' })).toHaveFocus();
	expect(list.getByRole('link').elements()).toHaveLength(100);
});
