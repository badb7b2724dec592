import { createHash } from 'node:crypto';
import { unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isProven, proveQuotes } from '../../../src/lib/server/prove-quotes';
import { article, atlasOf, inFolder, passage, smallFolder } from '../../support/authored';

/** Vowel marks, a letter outside the Basic Multilingual Plane, a no-break space. */
const ORIGINAL = 'عنوان\n\nفي إدْلِب\u00A0𐤀𐤁 وقع الأمر. In Alpha, twice.\n';
const FIRST = 'إدْلِب\u00A0𐤀𐤁';
const SECOND = 'Alpha, twice';

const link = (text: string) => `[${text}](place:alpha)`;
const startOf = (text: string) => [...(ORIGINAL.split(text)[0] ?? '')].length;

/** The articles of a folder that quotes both, with changes to the original as recorded. */
function articles(first = FIRST, recorded: object = {}) {
	const [one, two] = [FIRST, SECOND].map(startOf);
	const at = (start: number | undefined, text: string) => [
		start ?? 0,
		(start ?? 0) + [...text].length
	];
	const file = article('first', {
		original: {
			file: 'first.txt',
			sha256: createHash('sha256').update(ORIGINAL).digest('hex'),
			characters: [...ORIGINAL].length,
			...recorded
		},
		passages: [
			passage({ at: at(one, first), quote: link(first), gloss: link('first') }),
			passage({ at: at(two, SECOND), quote: link(SECOND), gloss: link('second') })
		]
	});
	return atlasOf(smallFolder({ 'articles/first.yaml': file })).articles;
}

/** Proves against an original with these contents. */
async function prove(contents: string | Buffer, data = articles()) {
	let proofs: ReturnType<typeof proveQuotes> = [];
	await inFolder({}, (folder) => {
		writeFileSync(join(folder, 'first.txt'), contents);
		proofs = proveQuotes(data, folder);
	});
	const [proof] = proofs;
	if (!proof) throw new Error('no proof');
	return proof;
}

describe('proving quotes', () => {
	it('finds each at its offsets in code points', async () => {
		const proof = await prove(ORIGINAL);
		expect(proof).toEqual({ slug: 'first', quotes: 2, proven: 2, faults: [], failed: [] });
		expect(isProven(proof)).toBe(true);
	});

	it('names the quote and the character when one vowel mark differs', async () => {
		const proof = await prove(ORIGINAL, articles(FIRST.replace('ْ', 'ِ')));
		expect(proof.proven).toBe(1);
		expect(proof.faults).toEqual([]);
		expect(proof.failed.map(({ number, reason }) => [number, reason])).toEqual([
			[1, `at code point ${startOf(FIRST) + 2} the original has "ْ" (U+0652), the quote "ِ" (U+0650)`]
		]);
	});

	it('tells a space from a no-break space and one rare letter from another', async () => {
		const space = await prove(ORIGINAL, articles(FIRST.replace('\u00A0', ' ')));
		expect(space.failed[0]?.reason).toContain('(U+00A0), the quote " " (U+0020)');
		const letter = await prove(ORIGINAL, articles(FIRST.replace('𐤁', '𐤂')));
		expect(letter.failed[0]?.reason).toContain('"𐤁" (U+10901), the quote "𐤂" (U+10902)');
	});

	it('names an altered original and only the quotes it breaks', async () => {
		const outside = await prove(ORIGINAL.replace('وقع', 'وقف'));
		expect(outside.faults).toEqual([expect.stringMatching(/^first.txt is altered: SHA-256 is/)]);
		expect(outside.failed).toEqual([]);
		expect(isProven(outside)).toBe(false);
		const inside = await prove(ORIGINAL.replace('twice', 'twine'));
		expect(inside.failed.map(({ number }) => number)).toEqual([2]);
	});

	it('counts the characters, as a shifted text breaks every quote behind', async () => {
		const proof = await prove(`\u200F${ORIGINAL}`);
		expect(proof.faults).toHaveLength(2);
		expect(proof.faults[1]).toMatch(/^first.txt has \d+ characters, recorded \d+$/);
		expect(proof.failed).toHaveLength(2);
	});

	it('counts a byte order mark as a character', async () => {
		const proof = await prove(Buffer.from(`\uFEFF${ORIGINAL}`));
		expect(proof.faults[1]).toContain(`has ${[...ORIGINAL].length + 1} characters`);
	});

	it('says where an original ends too early', async () => {
		const cut = ORIGINAL.slice(0, ORIGINAL.indexOf('twice'));
		const proof = await prove(cut);
		expect(proof.failed[0]?.reason).toBe(`the original ends at code point ${[...cut].length}`);
	});

	it('names an original that is missing or no UTF-8', async () => {
		await inFolder({ 'first.txt': '' }, (folder) => {
			unlinkSync(join(folder, 'first.txt'));
			const [proof] = proveQuotes(articles(), folder);
			expect(proof).toMatchObject({ proven: 0, quotes: 2, failed: [] });
			expect(proof?.faults).toEqual([`${join(folder, 'first.txt')} is missing`]);
		});
		const proof = await prove(Buffer.from([0xd9, 0x20]));
		expect(proof.faults).toEqual(['the original is not UTF-8 text']);
	});
});
