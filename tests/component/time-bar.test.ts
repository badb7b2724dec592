import { describe, expect, test, vi } from 'vitest';
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

describe('the time bar', () => {
	test('reports a window chosen by its name', async () => {
		const onchange = vi.fn();
		const screen = await render(TimeBar, { lang: 'en', extent, window: extent, presets, onchange });
		await screen.getByRole('button', { name: 'After' }).click();
		expect(onchange).toHaveBeenCalledExactlyOnceWith(presets[0]?.window);
	});

	test('says which named period is set', async () => {
		const screen = await render(TimeBar, {
			lang: 'ar',
			extent,
			window: presets[0]?.window ?? extent,
			presets,
			onchange: () => {}
		});
		await expect
			.element(screen.getByRole('button', { name: 'بعد' }))
			.toHaveAttribute('aria-pressed', 'true');
		await expect
			.element(screen.getByRole('button', { name: 'كل التواريخ' }))
			.toHaveAttribute('aria-pressed', 'false');
	});

	test('never lets the start pass the end', async () => {
		const onchange = vi.fn();
		const window = { from: day('2019-01-01'), to: day('2019-02-01') };
		const screen = await render(TimeBar, { lang: 'en', extent, window, presets, onchange });
		const start = screen.getByRole('slider', { name: 'Start of the window' });
		await start.fill(String(day('2021-01-01')));
		expect(onchange).toHaveBeenLastCalledWith({ from: window.to, to: window.to });
	});

	test('reads its dates out in words', async () => {
		const screen = await render(TimeBar, {
			lang: 'ar',
			extent,
			window: { from: day('2020-03-05'), to: extent.to },
			presets,
			onchange: () => {}
		});
		await expect
			.element(screen.getByRole('slider', { name: 'بداية الفترة' }))
			.toHaveAttribute('aria-valuetext', '5 آذار 2020');
	});
});
