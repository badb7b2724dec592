import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { atOnce } from './at-once.js';
import { progress } from './progress.js';

const TEXT = new Set(
	'.html .js .mjs .css .json .jsonld .geojson .csv .svg .xml .txt .webmanifest .map'.split(' ')
);

/** Bytes below which a compressed copy is not worth a file of its own. */
const LEAST = 1024;

/** Texts up to whose number dense compression is affordable for all. */
const FEW = 2000;

/**
 * Levels of Brotli: the highest, which is worth its time for scripts; one that is as dense for all
 * other texts in a third of its time; and one that takes a twentieth of that for a tenth more bytes.
 */
const LEVELS = { script: 11, dense: 10, quick: 6 };

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
	await atOnce(files, async (file) => {
		await compress(file, levelOf(relative(folder, file), files.length));
		step();
	});
}

/**
 * @param {string} path Below the folder of the site.
 * @param {number} number Of all texts.
 */
function levelOf(path, number) {
	if (extname(path) === '.js') return LEVELS.script;
	return number <= FEW || !isOneOfMany(path) ? LEVELS.dense : LEVELS.quick;
}

/**
 * Whether a file is the page of a place, say, of which a large atlas has thousands; what lies higher up
 * is what every reader fetches.
 *
 * @param {string} path Below the folder of the site.
 */
function isOneOfMany(path) {
	return /^(?:index\.html|__data\.json)$/.test(basename(path)) && path.split(sep).length > 2;
}

/**
 * @param {string} file
 * @param {number} level
 */
async function compress(file, level) {
	if ((await stat(file)).size <= LEAST) return;
	const text = await readFile(file);
	const params = {
		[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		[constants.BROTLI_PARAM_QUALITY]: level,
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length
	};
	const [br, gz] = await Promise.all([inBrotli(text, { params }), inGzip(text, { level: 9 })]);
	await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
}
