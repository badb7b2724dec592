import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';

/** How many pages SvelteKit may write at once, so that no thread waits for the next map to draw. */
export const PAGES_AT_ONCE = 4 * availableParallelism();

/**
 * Draws the pictures of pages while SvelteKit writes their texts, by as many threads as there are cores.
 * The languages of a page share most of its map: it is drawn in all of them at once.
 *
 * @param {{ server: string, maps: string, pages: string }} folders Of the server's modules, and where the pictures go.
 * @returns {(page: string) => Promise<void>} Draws what belongs to a page, given its path below the language.
 */
export function pictureDrawing({ server, maps, pages }) {
	/** @type {Tinypool | null} */
	let pool = null;
	/** @type {Map<string, Promise<void>>} */
	const drawn = new Map();
	return (page) => {
		pool ??= new Tinypool({
			filename: pathToFileURL(resolve(join(server, 'picture-worker.js'))).href,
			name: 'drawPictures',
			minThreads: 1,
			maxThreads: availableParallelism()
		});
		const drawing = drawn.get(page) ?? pool.run({ maps, pages, page });
		drawn.set(page, drawing);
		return drawing;
	};
}
