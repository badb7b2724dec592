import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { suggestFile, type StatedReading } from '../../../src/lib/cli/suggest';
import { inFolder } from '../../support/authored';
import { geodata } from '../../support/cli';
import { namedFiles } from '../../support/named-atlas';

const FILES = {
	...namedFiles({ tyre: { 'name:ar': 'صور', 'name:en': 'Tyre' } }),
	'new-text.txt': '\uFEFFعودة\r\n\r\nعاد الوفد 𐤑 وبصور. ثم غادر.\r\n',
	// What is still to be written of another article is in nobody's way.
	'articles/unwritten.yaml': 'title: '
};

describe('suggest', () => {
	test('prints rows of offsets that count code points of the file', () =>
		inFolder(FILES, (folder) => {
			const { code, lines, errors } = geodata(
				...['suggest', join(folder, 'new-text.txt'), '--data', folder, '--format', 'csv']
			);
			expect(errors).toBe('');
			expect(code).toBe(0);
			expect(lines.map((line) => line.trim())).toEqual(['start,end,text,target', '23,26,صور,tyre']);
			expect([...FILES['new-text.txt']].slice(23, 26).join('')).toBe('صور');
		}));

	test('refuses an option that it does not have', () => {
		const { code, errors } = geodata('suggest', 'new-text.txt', '--formt', 'csv');
		expect(code).toBe(2);
		expect(errors).toContain("Unknown option '--formt'");
	});
});

describe('the file of a new text', () => {
	let errors: string[];
	let output: string;
	beforeEach(() => {
		[errors, output] = [[], ''];
		vi.spyOn(console, 'error').mockImplementation((line) => void errors.push(line));
		vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
			output += String(chunk);
			return true;
		});
	});
	afterEach(() => vi.restoreAllMocks());

	const run = (folder: string, name: string, stated: StatedReading = {}) =>
		suggestFile(join(folder, name), folder, stated);

	test('becomes JSON lines with rule, certainty and reason', () =>
		inFolder(FILES, (folder) => {
			expect(run(folder, 'new-text.txt', { format: 'jsonl' })).toBe(0);
			expect(JSON.parse(output)).toMatchObject({
				...{ start: 23, end: 26, text: 'صور', target: 'tyre', role: 'place' },
				rule: expect.any(String),
				certainty: expect.any(Number),
				reason: expect.any(String)
			});
		}));

	test('that is missing, empty, or in another encoding is named', () =>
		inFolder({ ...FILES, 'empty.txt': '\uFEFF \n' }, (folder) => {
			writeFileSync(join(folder, 'windows.txt'), Buffer.from([0xd5, 0xe6, 0xd1]));
			const missing = ['missing.txt', 'empty.txt', 'windows.txt'].map((name) => run(folder, name));
			expect(missing).toEqual([1, 1, 1]);
			expect(errors).toEqual([
				`${join(folder, 'missing.txt')} is missing`,
				`${join(folder, 'empty.txt')} is empty`,
				`${join(folder, 'windows.txt')} is not UTF-8 text`
			]);
			expect(output).toBe('');
		}));

	test.each<[StatedReading, string]>([
		[{ format: 'xml' }, '--format xml is none of yaml, csv, jsonl'],
		[{ lang: 'Arabic!' }, '--lang Arabic! is no BCP 47 tag'],
		[{ published: '12 March' }, '--published 12 March: ']
	])('is not read where the command line is wrong: %j', (stated, reason) => {
		expect(suggestFile('new-text.txt', 'geodata', stated)).toBe(2);
		expect(errors.join()).toContain(reason);
	});
});
