import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import TimeBar from '../../src/lib/components/timeline/TimeBar.svelte';
import { parseDay } from '../../src/lib/domain/timespan';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const extent = { from: day('2017-01-01'), to: day('2021-12-31') };
const presets = [
	{
		id: 'after',
		name: { ar: 'بعد', en: 'After' },
		window: { from: day('2020-03-05'), to: extent.to }
	}
];

const rest = {
	extent,
	presets,
	windowBefore: null,
	index: null,
	contents: null,
	layers: [],
	layersOn: [],
	picked: [],
	swatch: createRawSnippet(() => ({ render: () => '<span></span>' })),
	colourOf: () => 'black',
	ontoggle: () => {},
	onjump: () => {},
	onback: () => {}
};

describe('the time bar', () => {
	beforeEach(() => page.viewport(1024, 768));

	test('on a phone waits behind one line that says the window in words', async () => {
		await page.viewport(390, 844);
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			window: extent,
			onchange: () => {}
		});
		const line = screen.getByRole('button', { name: /All dates/ }).first();
		await expect.element(line).toHaveTextContent('1 January 2017 – 31 December 2021');
		await expect.element(line).toHaveAttribute('aria-expanded', 'false');
		await expect.element(screen.getByLabelText('From')).not.toBeVisible();
		await line.click();
		await expect.element(screen.getByLabelText('From')).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'After' })).toBeVisible();
	});

	test('reports a window chosen by its name', async () => {
		const onchange = vi.fn();
		const screen = await render(TimeBar, { ...rest, lang: 'en', window: extent, onchange });
		await screen.getByRole('button', { name: 'After' }).click();
		expect(onchange).toHaveBeenCalledExactlyOnceWith(presets[0]?.window);
	});

	test('says which named period is set', async () => {
		const window = presets[0]?.window ?? extent;
		const screen = await render(TimeBar, { ...rest, lang: 'ar', window, onchange: () => {} });
		await expect
			.element(screen.getByRole('button', { name: 'بعد', exact: true }))
			.toHaveAttribute('aria-pressed', 'true');
		await expect
			.element(screen.getByRole('button', { name: 'كل التواريخ' }))
			.toHaveAttribute('aria-pressed', 'false');
	});

	test('offers the way back while there is one', async () => {
		const onback = vi.fn();
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			window: presets[0]?.window ?? extent,
			windowBefore: extent,
			onchange: () => {},
			onback
		});
		await screen.getByRole('button', { name: /Back to 1 January 2017/ }).click();
		expect(onback).toHaveBeenCalledOnce();
	});
});
