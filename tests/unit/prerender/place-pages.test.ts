import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { STATIC_MAP_SLOT } from '../../../src/lib/map/static/slot.js';
import { placePages } from '../../../src/lib/prerender/place-pages.js';

function folders(files: Readonly<Record<string, string>>) {
	const root = mkdtempSync(join(tmpdir(), 'place-'));
	onTestFinished(() => rmSync(root, { recursive: true }));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	const at = (path: string) => readFileSync(join(root, path), 'utf8');
	const [prerendered, maps, site] = ['prerendered', 'maps', 'site'].map((each) => join(root, each));
	if (!prerendered || !maps || !site) throw new Error('There are three folders.');
	return { at, prerendered, maps, site };
}

test('a page has its map in the site and where it is previewed', async () => {
	const { at, ...places } = folders({
		'prerendered/pages/en/places/ford/index.html': `<p>Text</p>${STATIC_MAP_SLOT}`,
		'prerendered/pages/about.html': '<p>No map</p>',
		'prerendered/dependencies/en/__data.json': '[]',
		'maps/en/places/ford/map.svg': "<svg>$& and $'</svg>"
	});
	await placePages(places);
	const page = "<p>Text</p><svg>$& and $'</svg>";
	expect(at('site/en/places/ford/index.html')).toBe(page);
	expect(at('prerendered/pages/en/places/ford/index.html')).toBe(page);
	expect(at('site/about.html')).toBe('<p>No map</p>');
	expect(at('site/en/__data.json')).toBe('[]');
});

test('a page whose map was not drawn is named', async () => {
	const { prerendered, maps, site } = folders({
		'prerendered/pages/en/places/ford/index.html': STATIC_MAP_SLOT
	});
	await expect(placePages({ prerendered, maps, site })).rejects.toThrow(/en\/places\/ford/);
});
