import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { parse } from 'yaml';
import authored from '../../geodata/kinds.yaml?raw';
import MapLegend from '../../src/lib/components/layers/MapLegend.svelte';
import { HUES } from '../../src/lib/domain/hue';
import type { Kind } from '../../src/lib/domain/kind';
import { DRAWINGS } from '../../src/lib/domain/legend';
import type { Localized } from '../../src/lib/domain/localized';
import { KINDS_CONTEXT } from '../../src/lib/state/kinds';
import { LANGS } from '../support/languages';

const swatch = createRawSnippet<[readonly string[], ('weak' | 'possible')?]>((kinds) => ({
	render: () => `<svg width="22" height="18" data-kinds="${kinds().join()}"></svg>`
}));

/** The kinds of the real atlas by name alone: how they are drawn is not the matter here. */
const ALL: readonly { id: string; name: Localized; geometry: Kind['geometry'] }[] =
	parse(authored).places;

function kindOf(id: string, geometry: Kind['geometry'], name: Localized): Kind {
	const base = {
		id,
		name,
		colour: 'ink',
		doubt: true,
		fclass: null,
		type: null,
		label: { from: 7, rank: 1, size: 'normal', width: 9 }
	} as const;
	const stroke = { width: 2, dash: 'solid' } as const;
	switch (geometry) {
		case 'point': {
			const symbol = { size: 9, box: 14, outline: 'M0 0H9V9Z', sign: null, isDot: true };
			return { ...base, geometry, symbol, carries: null };
		}
		case 'line':
			return { ...base, geometry, line: { ...stroke, casing: false, bed: false }, carries: null };
		case 'area':
			return { ...base, geometry, fill: 0.1, pattern: null, edge: stroke, ribbon: false };
		case 'region':
			return { ...base, geometry };
		case 'group':
			return { ...base, geometry };
	}
}

async function open(lang: string, kinds: readonly Kind[]) {
	localStorage.clear();
	await page.viewport(1440, 900);
	const { container } = await render(MapLegend, {
		props: {
			lang,
			legend: { kinds: kinds.map(({ id }) => id), doubts: DRAWINGS },
			swatch,
			room: 400
		},
		context: new Map([[KINDS_CONTEXT, { places: kinds, events: [] }]])
	});
	return [...container.querySelectorAll<HTMLElement>('li > span:last-child')];
}

test('kinds that are drawn alike share one row, with both names', async () => {
	const city: Kind = { ...kindOf('city', 'point', { en: 'City' }), colour: 'navy' };
	const rows = await open('en', [
		kindOf('district', 'area', { en: 'District' }),
		kindOf('town', 'point', { en: 'Town' }),
		kindOf('province', 'area', { en: 'Province' }),
		city,
		kindOf('road', 'line', { en: 'Road' }),
		kindOf('village', 'point', { en: 'Village' })
	]);
	expect(rows.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
		'District or province',
		'Town or village',
		'City',
		'Road'
	]);
});

test.each(LANGS)('every row is one line, doubt included (%s)', async (lang) => {
	const rows = await open(
		lang,
		ALL.filter(({ geometry }) => geometry !== 'group').map(({ id, geometry, name }, index) => {
			// No two are drawn alike, so that each has a row.
			return { ...kindOf(id, geometry, name), colour: HUES[index % HUES.length] ?? 'ink' };
		})
	);
	expect(rows.length).toBeGreaterThan(DRAWINGS.length);
	for (const row of rows) {
		const range = document.createRange();
		range.selectNodeContents(row);
		const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
		expect(tops.size, row.textContent).toBe(1);
	}
});
