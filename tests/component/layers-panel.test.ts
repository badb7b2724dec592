import { createRawSnippet } from 'svelte';
import { describe, expect, inject, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LayersPanel from '../../src/lib/components/layers/LayersPanel.svelte';
import type { AtlasIndex, PlaceEntry } from '../../src/lib/domain/atlas-index';
import { summaryOf } from '../../src/lib/domain/window-summary';
import { parseDay } from '../../src/lib/domain/timespan';
import { KINDS_CONTEXT } from '../../src/lib/state/kinds';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const dated = (text: string) => ({
	edtf: text,
	approximate: false,
	uncertain: false,
	earliest: day(text),
	latest: day(text),
	stated: { earliest: day(text), latest: day(text) }
});

function place(id: string, layer: string, kind: string, from?: string, to?: string): PlaceEntry {
	return {
		id,
		layer,
		kind,
		name: { ar: id, en: id },
		number: null,
		partOf: null,
		bbox: [36, 36, 36, 36],
		weak: false,
		existence: { start: from ? dated(from) : null, end: to ? dated(to) : null }
	};
}

const index: AtlasIndex = {
	places: [
		place('a', 'zones', 'zone', '2018-09-17', '2020-03-05'),
		place('b', 'zones', 'corridor', '2020-03-05', '2021-06-01'),
		place('c', 'towns', 'town'),
		place('d', 'posts', 'observation-post', '2017-10-13')
	],
	passages: [],
	articles: [],
	events: []
};
const layer = (id: string, en: string) => ({
	id,
	name: { ar: id, en },
	shows: { ar: id, en },
	on: true
});
const layers = [
	layer('zones', 'Zones'),
	layer('towns', 'Towns'),
	layer('posts', 'Posts'),
	layer('empty', 'Empty')
];

async function open(change: { layers?: string[]; from?: string } = {}) {
	const filter = {
		window: { from: day(change.from ?? '2017-01-01'), to: day('2021-12-31') },
		layers: change.layers ?? layers.map(({ id }) => id),
		mentionedOnly: false
	};
	const calls = { ontoggle: vi.fn(), ononly: vi.fn(), onall: vi.fn(), onmentionedonly: vi.fn() };
	const swatch = createRawSnippet<[readonly string[], ('weak' | 'possible')?]>((kinds, doubt) => ({
		render: () => `<i data-kinds="${kinds().join()}" data-doubt="${doubt?.() ?? ''}"></i>`
	}));
	const screen = await render(LayersPanel, {
		props: {
			lang: 'en',
			layers,
			filter,
			index,
			summary: summaryOf(index, filter),
			swatch,
			...calls
		},
		context: new Map([[KINDS_CONTEXT, inject('kinds')]])
	});
	return { screen, ...calls };
}

describe('the legend', () => {
	test('says how many places of a layer the window shows, and over which years', async () => {
		const { screen } = await open({ from: '2020-06-01' });
		const row = (name: string) => screen.getByRole('listitem').filter({ hasText: name }).first();
		await expect.element(row('Zones')).toHaveTextContent('0 named, 1 of 2 there');
		await expect.element(row('Zones')).toHaveTextContent('2018–2021');
		await expect.element(row('Towns')).toHaveTextContent('not dated');
		await expect.element(row('Posts')).toHaveTextContent('since 2017');
	});

	test('shows nothing of a layer that is off', async () => {
		const { screen } = await open({ layers: ['towns'] });
		await expect.element(screen.getByText('0 named, 0 of 2 there')).toBeVisible();
		await expect.element(screen.getByRole('checkbox', { name: 'Zones' })).not.toBeChecked();
	});

	test('names each kind of a mixed layer beside its own swatch', async () => {
		const { screen } = await open();
		await expect.element(screen.getByText('Corridor', { exact: true })).toBeVisible();
		const kinds = [...screen.container.querySelectorAll('.kinds [data-kinds]')].map((each) =>
			each.getAttribute('data-kinds')
		);
		expect(kinds).toEqual(['zone', 'corridor']);
	});

	test('switches a layer, leaves one alone, and says which one is alone', async () => {
		const { screen, ontoggle, ononly, onall } = await open({ layers: ['towns'] });
		await screen.getByRole('checkbox', { name: 'Zones' }).click();
		expect(ontoggle).toHaveBeenCalledExactlyOnceWith('zones', true);
		await screen.getByRole('button', { name: 'Only Posts' }).click();
		expect(ononly).toHaveBeenCalledExactlyOnceWith('posts');
		await screen.getByRole('button', { name: 'Show all layers' }).click();
		expect(onall).toHaveBeenCalledOnce();
		await expect
			.element(screen.getByRole('button', { name: 'Only Towns' }))
			.toHaveAttribute('aria-pressed', 'true');
	});

	test('explains how doubt is drawn, with a swatch for each', async () => {
		const { screen } = await open();
		await expect.element(screen.getByText(/position is only weakly known/)).toBeVisible();
		await expect.element(screen.getByText(/may have existed/)).toBeVisible();
		const doubts = [...screen.container.querySelectorAll('[data-doubt]')].map((each) =>
			each.getAttribute('data-doubt')
		);
		expect(doubts).toEqual(expect.arrayContaining(['weak', 'possible']));
	});
});
