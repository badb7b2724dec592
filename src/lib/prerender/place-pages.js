import { copyFile, link, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { STATIC_MAP_SLOT } from '../map/static/slot.js';
import { atOnce } from './at-once.js';
import { progress } from './progress.js';

/** What SvelteKit prerenders: pages, what they load, and what its functions answer. */
const PARTS = ['pages', 'dependencies', 'data'];

/**
 * Puts prerendered pages into the folder of the site, each with its map in the place that its markup
 * keeps for it; `vite preview`, which serves the prerendered ones, finds the map there as well.
 *
 * @param {{ prerendered: string, maps: string, site: string }} folders
 */
export async function placePages({ prerendered, maps, site }) {
	const lists = await Promise.all(PARTS.map((part) => filesBelow(join(prerendered, part))));
	const files = lists.flat();
	const step = progress('Putting pages in place', files.length);
	await atOnce(files, async ({ folder, path }) => {
		const file = join(folder, path);
		if (path.endsWith('.html')) await insertMap(file, join(maps, dirname(path), 'map.svg'));
		await place(file, join(site, path));
		step();
	});
}

/**
 * @param {string} file
 * @param {string} map
 */
async function insertMap(file, map) {
	const html = await readFile(file, 'utf8');
	if (!html.includes(STATIC_MAP_SLOT)) return;
	const drawn = await readFile(map, 'utf8');
	await writeFile(
		file,
		html.replace(STATIC_MAP_SLOT, () => drawn)
	);
}

/**
 * The same file in a second place, by a link where the disk can: a large site takes gigabytes.
 *
 * @param {string} file
 * @param {string} target
 */
async function place(file, target) {
	await mkdir(dirname(target), { recursive: true });
	await link(file, target).catch(() => copyFile(file, target));
}

/** @param {string} folder One that may be missing. */
async function filesBelow(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries.flatMap((entry) => {
		const path = relative(folder, join(entry.parentPath, entry.name));
		return entry.isFile() ? [{ folder, path }] : [];
	});
}
