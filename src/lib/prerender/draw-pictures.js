import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Tinypool } from 'tinypool';
import { progress } from './progress.js';

/**
 * Draws the maps of prerendered pages and the share images, in as many threads as there are cores;
 * each compiles the atlas once.
 *
 * @param {string} server Folder of the server's modules.
 * @param {string} folder Folder of the prerendered pages.
 */
export async function drawPictures(server, folder) {
	const pool = new Tinypool({
		filename: pathToFileURL(resolve(join(server, 'picture-worker.js'))).href,
		minThreads: 1,
		maxThreads: availableParallelism()
	});
	const work = async (
		/** @type {string} */ what,
		/** @type {string} */ task,
		/** @type {readonly string[]} */ pages
	) => {
		const step = progress(what, pages.length);
		const draw = async (/** @type {string} */ page) => {
			await pool.run({ folder, page }, { name: task }).catch((cause) => {
				throw new Error(`${what}: /${page} cannot be drawn. ${cause}`, { cause });
			});
			step();
		};
		await Promise.all(pages.map(draw));
	};
	try {
		const { maps, shareImages } = await pool.run(null, { name: 'pagesToDraw' });
		await work('Maps', 'drawMap', maps);
		await work('Share images', 'drawShareImage', shareImages);
	} finally {
		await pool.destroy();
	}
}
