import { createRawSnippet } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
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

const days = (from: string, to: string) => ({ from: day(from), to: day(to) });

const rest = {
	extent,
	presets,
	windowBefore: null,
	index: null,
	summary: null,
	layers: [],
	lanesHeight: 0,
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
	afterEach(() => {
		vi.restoreAllMocks();
		localStorage.clear();
	});

	test.each([
		[390, 844],
		[844, 390]
	])('waits behind one line that says the window in words at %i × %i', async (width, height) => {
		await page.viewport(width, height);
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			timeWindow: extent,
			onchange: () => {}
		});
		const line = screen.getByRole('button', { name: /All dates/ }).first();
		await expect.element(line).toHaveTextContent('1 January 2017 – 31 December 2021');
		await expect.element(line).toHaveAttribute('aria-expanded', 'false');
		await expect.element(screen.getByLabelText('From', { exact: true })).not.toBeVisible();
		await line.click();
		await expect.element(screen.getByLabelText('From', { exact: true })).toBeVisible();
		await expect.element(screen.getByRole('button', { name: 'After', exact: true })).toBeVisible();
	});

	test('folds to that line at the reader’s wish on a desk, and this device remembers it', async () => {
		const props = { ...rest, lang: 'en' as const, timeWindow: extent, onchange: () => {} };
		const first = await render(TimeBar, props);
		await first.getByRole('button', { name: 'Fold the timeline' }).click();
		await expect.element(first.getByLabelText('From', { exact: true })).not.toBeVisible();
		await first.unmount();
		const second = await render(TimeBar, props);
		const line = second.getByRole('button', { name: /All dates/ }).first();
		await expect.element(line).toBeVisible();
		await line.click();
		await expect.element(second.getByLabelText('From', { exact: true })).toBeVisible();
		await expect.element(second.getByRole('button', { name: 'Fold the timeline' })).toHaveFocus();
	});

	test('reports a window chosen by its name, and says which is set', async () => {
		await page.viewport(390, 844);
		const onchange = vi.fn();
		const timeWindow = presets[0]?.window ?? extent;
		const screen = await render(TimeBar, { ...rest, lang: 'ar', timeWindow, onchange });
		await screen.getByRole('button', { name: /بعد/ }).first().click();
		const after = screen.getByRole('button', { name: 'بعد', exact: true });
		await expect.element(after).toHaveAttribute('aria-pressed', 'true');
		const whole = screen.getByRole('button', { name: 'كل التواريخ' });
		await expect.element(whole).toHaveAttribute('aria-pressed', 'false');
		whole.element().focus();
		await userEvent.keyboard('{Enter}');
		expect(onchange).toHaveBeenCalledExactlyOnceWith(extent);
	});

	test('offers the way back while there is one', async () => {
		const onback = vi.fn();
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			timeWindow: presets[0]?.window ?? extent,
			windowBefore: extent,
			onchange: () => {},
			onback
		});
		await screen.getByRole('button', { name: /Back to 1 January 2017/ }).click();
		expect(onback).toHaveBeenCalledOnce();
	});

	test('moves by its own length', async () => {
		const onchange = vi.fn();
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			timeWindow: days('2020-03-01', '2020-03-31'),
			onchange
		});
		await screen.getByRole('button', { name: 'The stretch after, just as long' }).click();
		expect(onchange).toHaveBeenCalledExactlyOnceWith(days('2020-04-01', '2020-04-30'));
	});
});

describe('the fields of the time bar', () => {
	beforeEach(() => page.viewport(1024, 768));

	test('write dates in the page’s language, whatever the browser’s is', async () => {
		const timeWindow = days('2020-03-05', '2021-12-31');
		const screen = await render(TimeBar, { ...rest, lang: 'ar', timeWindow, onchange: () => {} });
		await expect.element(screen.getByLabelText('من', { exact: true })).toHaveValue('5 آذار 2020');
		await screen.rerender({ lang: 'en' });
		await expect
			.element(screen.getByLabelText('From', { exact: true }))
			.toHaveValue('5 March 2020');
	});

	test('a start typed after the end pushes the end along', async () => {
		const onchange = vi.fn();
		const timeWindow = days('2019-01-01', '2019-12-31');
		const screen = await render(TimeBar, { ...rest, lang: 'ar', timeWindow, onchange });
		const from = screen.getByLabelText('من', { exact: true });
		await from.fill('٥ آذار ٢٠٢٠');
		await userEvent.keyboard('{Enter}');
		await expect.poll(() => onchange.mock.lastCall).toEqual([days('2020-03-05', '2020-03-05')]);
	});

	test('say why a date is not taken, keep it, and give the old one back at Escape', async () => {
		const onchange = vi.fn();
		const screen = await render(TimeBar, { ...rest, lang: 'en', timeWindow: extent, onchange });
		const from = screen.getByLabelText('From', { exact: true });
		await from.fill('soon');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent(/Not a date/);
		await expect.element(from).toHaveAttribute('aria-invalid', 'true');
		await expect.element(from).toHaveValue('soon');
		await userEvent.keyboard('{Escape}');
		await expect.element(from).toHaveValue('1 January 2017');
		await from.fill('1066-10-14');
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('from 1 January 2017 to');
		expect(onchange).not.toHaveBeenCalled();
	});
});

describe('playing', () => {
	beforeEach(() => page.viewport(1024, 768));
	afterEach(() => vi.restoreAllMocks());

	/** Draws the frames that were asked for, at this moment in milliseconds. */
	async function playing() {
		const frames: FrameRequestCallback[] = [];
		vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((frame) => frames.push(frame));
		const onjump = vi.fn();
		const timeWindow = days('2019-01-01', '2019-01-31');
		const screen = await render(TimeBar, {
			...rest,
			lang: 'en',
			timeWindow,
			onchange: () => {},
			onjump
		});
		await screen.getByRole('button', { name: 'Play' }).click();
		const draw = (now: number) => frames.splice(0).forEach((frame) => frame(now));
		draw(1000);
		onjump.mockClear();
		return { screen, onjump, draw };
	}

	test('leaves out the time that the page was out of sight', async () => {
		const { onjump, draw } = await playing();
		document.dispatchEvent(new Event('visibilitychange'));
		draw(3_600_000);
		expect(onjump).not.toHaveBeenCalled();
		draw(3_601_000);
		expect(onjump).toHaveBeenCalledExactlyOnceWith(days('2019-01-31', '2019-03-02'));
	});

	test('ends at Escape, wherever the focus is', async () => {
		const { screen, onjump, draw } = await playing();
		document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await expect.element(screen.getByRole('button', { name: 'Play' })).toBeVisible();
		draw(9000);
		expect(onjump).not.toHaveBeenCalled();
	});

	test('does not change the width of its button', async () => {
		const screen = await render(TimeBar, {
			...rest,
			lang: 'ar',
			timeWindow: extent,
			onchange: () => {}
		});
		const width = () => document.querySelector('.play')?.getBoundingClientRect().width;
		const before = width();
		await screen.getByRole('button', { name: 'تشغيل' }).click();
		await expect.element(screen.getByRole('button', { name: 'إيقاف' })).toBeVisible();
		expect(width()).toBe(before);
	});
});
