import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import MapLegend from '../../src/lib/components/layers/MapLegend.svelte';
import { DRAWINGS } from '../../src/lib/domain/legend';
import { LANGS } from '../../src/lib/domain/localized';
import { messagesFor } from '../../src/lib/i18n/messages';

const swatch = createRawSnippet<[readonly string[], ('weak' | 'possible')?]>((kinds) => ({
	render: () => `<svg width="22" height="18" data-kinds="${kinds().join()}"></svg>`
}));

async function open(lang: 'ar' | 'en', kinds: readonly string[]) {
	localStorage.clear();
	await page.viewport(1440, 900);
	const { container } = await render(MapLegend, {
		lang,
		legend: { kinds, doubts: DRAWINGS },
		swatch,
		room: 400
	});
	return [...container.querySelectorAll<HTMLElement>('li > span:last-child')];
}

test('kinds that are drawn alike share one row, with both names', async () => {
	const rows = await open('en', ['governorate', 'town', 'province', 'city', 'road', 'village']);
	expect(rows.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
		'Governorate or province',
		'Town or village',
		'City',
		'Road'
	]);
});

test.each(LANGS)('every row is one line, doubt included (%s)', async (lang) => {
	const kinds = Object.keys(messagesFor(lang).place.kinds).filter((kind) => kind !== 'group');
	const rows = await open(lang, kinds);
	expect(rows.length).toBeGreaterThan(DRAWINGS.length);
	for (const row of rows) {
		const range = document.createRange();
		range.selectNodeContents(row);
		const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
		expect(tops.size, row.textContent).toBe(1);
	}
});
