import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { geodata } from '../support/cli';
import { article, inFolder, passage, smallFolder } from '../support/authored';

// Each test starts the command line anew, which takes a second where the machine is idle.
vi.setConfig({ testTimeout: 60_000 });

const ORIGINAL = 'In Alpha, 𐤀.\n';

/** A data folder with one quote, and the folder of its original. */
const folder = (quote = 'In [Alpha](place:alpha), 𐤀') => ({
	'originals/first.txt': ORIGINAL,
	...Object.fromEntries(
		Object.entries(
			smallFolder({
				'articles/first.yaml': article('first', {
					original: {
						file: 'first.txt',
						sha256: createHash('sha256').update(ORIGINAL).digest('hex'),
						characters: [...ORIGINAL].length
					},
					passages: [passage({ at: [0, 11], quote, gloss: '[Alpha](place:alpha)' })]
				})
			})
		).map(([path, text]) => [`data/${path}`, text])
	)
});

describe('geodata check', () => {
	it('counts what a sound folder holds', async () => {
		await inFolder(smallFolder(), (path) => {
			const { code, lines } = geodata('check', path);
			expect(lines).toEqual([
				'1 place, 0 events, 1 article, 1 passage, 1 link; 0 problems, 0 warnings'
			]);
			expect(code).toBe(0);
		});
	});

	it('finds nothing wrong with the data of this project, which it checks by default', () => {
		const { code, lines } = geodata('check');
		expect(lines.at(-1)).toMatch(/^\d+ places, .*; 0 problems, \d+ warnings?$/);
		expect(code).toBe(0);
	});

	it('says so when there is no such folder', () => {
		const { code, lines } = geodata('check', '/nowhere');
		expect(lines).toEqual([
			'/nowhere: cannot be read: there is no such directory',
			'1 problem, 0 warnings'
		]);
		expect(code).toBe(1);
	});
});

describe('geodata quotes', () => {
	const prove = (path: string) =>
		geodata('quotes', join(path, 'originals'), '--data', join(path, 'data'));

	it('proves each article on one line', async () => {
		await inFolder(folder(), (path) => {
			const { code, lines } = prove(path);
			expect(lines).toEqual(['ok 1/1 first', 'ok 1/1 articles, 1/1 quotes']);
			expect(code).toBe(0);
		});
	});

	it('names an original in which one character was changed', async () => {
		await inFolder(folder(), (path) => {
			writeFileSync(join(path, 'originals', 'first.txt'), ORIGINAL.replace('𐤀', '𐤁'));
			const { code, lines } = prove(path);
			expect(lines).toEqual([
				'FAILED 0/1 first',
				expect.stringContaining('first.txt is altered: SHA-256 is '),
				'  passage 1 (paragraph 1, at [0, 11]): at code point 10 the original has ' +
					'"𐤁" (U+10901), the quote "𐤀" (U+10900)',
				'FAILED 0/1 articles, 0/1 quotes'
			]);
			expect(code).toBe(1);
		});
	});

	it('names a quote in which one character was changed', async () => {
		await inFolder(folder('In [Alpna](place:alpha), 𐤀'), (path) => {
			const { code, lines } = prove(path);
			expect(lines[1]).toContain('at code point 6 the original has "h" (U+0068), the quote "n"');
			expect(code).toBe(1);
		});
	});

	it('lists the problems of data that does not compile', async () => {
		await inFolder(folder('In [Alpha](place:alpha)'), (path) => {
			const { code, lines } = prove(path);
			expect(lines[0]).toContain('passages.1.at: spans 11 code points, but the quote has 8');
			expect(code).toBe(1);
		});
	});

	it('names a folder of originals that is missing', () => {
		const { code, lines } = geodata('quotes', '/nowhere');
		expect(lines).toEqual(['/nowhere: is not a directory that can be read']);
		expect(code).toBe(1);
	});
});

describe('geodata', () => {
	it.each([
		[[]],
		[['prove']],
		[['quotes']],
		[['check', 'a', 'b']],
		[['check', '--data', 'x']],
		[['check', '--fast']]
	])('explains its usage after %j', (args) => {
		const { code, errors } = geodata(...args);
		expect(errors).toContain('usage: npm run geodata -- <command>');
		expect(code).toBe(2);
	});
});
