import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { whole } from '../figures';
import { passagesByPlace, readAuthored, type Passage } from './authored';
import type { Measurement } from './parts';

/** So many passages of a place stand in one of its pages. */
const SHOWN = 50;
const LANGUAGES = ['ar', 'en'] as const;

/** How much is sent for a page, compressed as the build does it. */
export const pages: Measurement = {
	head: ['page', 'Arabic', 'English', 'what it quotes'],
	rowsOf: async ({ count, atlas, site }) => {
		const authored = readAuthored(atlas);
		const { passages } = authored;
		const places = passagesByPlace(authored);
		const row = (name: string, path: string, quoted: readonly Passage[]) => [
			`${whole(count)}: ${name}`,
			...LANGUAGES.map((lang) => kilobytes(sentBytes(join(site, lang, path, 'index.html')))),
			quoted.length > 0 ? kilobytes(quotedBytes(quoted)) : '–'
		];
		const placeRow = (name: string, rank: number) => {
			const [id = '', quoted = []] = places[rank] ?? [];
			return row(`${name}, named by ${whole(quoted.length)}`, `places/${id}`, quoted);
		};
		const [{ article = '' } = {}] = passages;
		const inArticle = passages.filter((passage) => passage.article === article);
		return [
			row('home', '', []),
			placeRow('a place', places.length >> 1),
			placeRow('the most-named place', 0),
			row('an article', `articles/${article}`, inArticle),
			largestRow(count, site)
		];
	}
};

/** Bytes of a file as a server sends it. */
export function sentBytes(file: string): number {
	return existsSync(`${file}.br`)
		? statSync(`${file}.br`).size
		: brotliCompressSync(readFileSync(file)).length;
}

/** Bytes of the quotes and glosses of a page, each with its links: the longest, where they do not all stand in one. */
export function quotedBytes(passages: readonly Passage[]): number {
	const texts = passages.map(({ text }) => text);
	const shown = texts.toSorted((one, other) => other.length - one.length).slice(0, SHOWN);
	return brotliCompressSync(shown.join('\n')).length;
}

function largestRow(count: number, site: string): string[] {
	const files = readdirSync(site, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((file) => ({ file, bytes: sentBytes(file) }))
		.sort((one, other) => other.bytes - one.bytes);
	const [largest] = files;
	const name = largest ? relative(site, largest.file) : '';
	const size = kilobytes(largest?.bytes ?? 0);
	const cells = LANGUAGES.map((lang) => (name.startsWith(`${lang}/`) ? size : ''));
	return [`${whole(count)}: largest of ${whole(files.length)} (${name})`, ...cells, ''];
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1)} kB`;
}
