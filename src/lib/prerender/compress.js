import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { progress } from './progress.js';

const TEXT = new Set(
	'.html .js .mjs .css .json .jsonld .geojson .csv .svg .xml .txt .webmanifest .map'.split(' ')
);

/** Bytes below which a compressed copy is not worth a file of its own. */
const LEAST = 1024;

/** As many at once as the thread pool that compresses has threads. */
const AT_ONCE = 4;

/** Files up to whose number the densest compression is affordable; beyond, one that takes a thirtieth. */
const FEW = 3000;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/**
 * Writes compressed copies, for servers that hand them out, beside the texts of a folder.
 *
 * @param {string} folder
 */
export async function compressFolder(folder) {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile() && TEXT.has(extname(entry.name)))
		.map((entry) => join(entry.parentPath, entry.name));
	const step = progress('Compressing', files.length);
	const dense = files.length <= FEW;
	const rest = files.values();
	const worker = async () => {
		for (const file of rest) {
			await compress(file, dense);
			step();
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/**
 * @param {string} file
 * @param {boolean} dense
 */
async function compress(file, dense) {
	if ((await stat(file)).size <= LEAST) return;
	const text = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: dense ? 11 : 6,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	const [br, gz] = await Promise.all([inBrotli(text, { params }), inGzip(text, { level: 9 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
