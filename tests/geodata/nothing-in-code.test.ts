import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atlas } from '../../src/lib/server/atlas';

/**
 * Ids that are words of the trade as well: of CSS (`border`), of every map's ground (`road`, `river`,
 * `town`, `province`), of code and its comments (`group`, `region`, `zone`, `call`, `talks`, `agreement`, `crossing` of edges), of outlines (`posts`).
 */
const WORDS = new Set(
	'border agreement crossing road roads river town towns city group region zone zones lines call visit halt operation posts crossings governorate governorates province talks'.split(' ')
);

const { places, events, articles, layers, kinds } = atlas;
const ids = [
	...[...places, ...events, ...layers, ...kinds.places, ...kinds.events].map(({ id }) => id),
	...articles.map(({ slug }) => slug)
].filter((id) => !WORDS.has(id));
const names = [...places, ...events, ...layers, ...articles.map(({ title }) => ({ name: title }))].flatMap(
	({ name }) => Object.values(name)
);

test('no id and no name of this atlas stands in the code', () => {
	const files = readdirSync('src', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const found = files.flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		const letters = String.raw`[\p{L}\p{M}\p{N}_-]`;
		return [...new Set([...ids, ...names])]
			.filter(
				(word) =>
					text.includes(word) &&
					new RegExp(`(?<!${letters})${escaped(word)}(?!${letters})`, 'u').test(text)
			)
			.map((word) => `${file}: ${word}`);
	});
	expect(found).toEqual([]);
});

function escaped(word: string): string {
	return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
