import { setTimeout } from 'node:timers/promises';
import { Writable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf, MAX_LINE } from '../../../src/lib/cli/archive/lines';
import { suggestLines } from '../../../src/lib/cli/archive/suggest-lines';
import { atlasOf, collection, feature, point, smallFolder } from '../../support/authored';

const alpha = feature('alpha', point(10, 50), { 'name:ar': 'حلفا' });
const atlas = atlasOf(smallFolder({ 'places/towns.geojson': collection(alpha) }));

async function* chunks(...all: (string | Buffer)[]) {
	for (const each of all) yield Buffer.from(each);
}

/** What is written of an archive, line by line. */
async function answers(...all: (string | Buffer)[]): Promise<unknown[]> {
	let text = '';
	const output = new Writable({
		write(chunk: Buffer, _, done) {
			text += chunk.toString();
			done();
		}
	});
	await suggestLines(chunks(...all), output, atlas);
	expect(text.endsWith('\n')).toBe(true);
	return text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line));
}

describe('an archive', () => {
	it('gives a line of mentions for each document, in its order, offsets in code points', async () => {
		const documents = [
			{
				id: 'a',
				text: '𐤀𐤁 وصل الوفد إلى حلفا أمس.',
				lang: 'ar',
				published: '2020',
				url: 'left alone'
			},
			{ id: 2, text: 'Nothing.', lang: 'en' },
			{ id: 'c', text: 'Alphabet', lang: 'en', published: null }
		];
		const [first, ...others] = await answers(
			documents.map((each) => JSON.stringify(each)).join('\n')
		);
		expect(first).toMatchObject({
			id: 'a',
			lang: 'ar',
			published: '2020',
			mentions: [{ start: 17, end: 21, text: 'حلفا', target: 'alpha', role: 'place' }]
		});
		expect(others).toMatchObject([
			{ id: 2, mentions: [] },
			{ id: 'c', published: null, mentions: [] }
		]);
	});

	it.each([
		['{"id":"a"}', { id: 'a', line: 2, error: 'text: is missing' }],
		['{"text":"x"}', { id: null, line: 2, error: 'id: is missing' }],
		['{"id":1,"text":" "}', { id: 1, line: 2, error: 'text: is empty' }],
		[
			'{"id":1,"text":"x","lang":"xx"}',
			{ id: 1, line: 2, error: 'lang: no language is called "xx"' }
		],
		[
			'{"id":1,"text":"x","published":"May"}',
			{ id: 1, line: 2, error: 'published: is not an EDTF date' }
		],
		['[]', { id: null, line: 2 }],
		['{"id":', { id: null, line: 2, error: expect.stringContaining('is not JSON') }],
		['', { id: null, line: 2, error: 'is empty' }],
		[Buffer.from([0x22, 0xff, 0x22]), { id: null, line: 2, error: 'is not UTF-8' }]
	])('says of %j what is wrong, and goes on', async (line, fault) => {
		const sound = JSON.stringify({ id: 0, text: 'x' });
		const all = await answers(`${sound}\n`, line, `\n${sound}\n`);
		expect(all).toMatchObject([{ id: 0, mentions: [] }, fault, { id: 0, mentions: [] }]);
	});

	it('refuses a line of fifty megabytes without holding it, and reads the next', async () => {
		const part = Buffer.alloc(MAX_LINE / 2, 'a');
		const [fault, next] = await answers(
			'{"id":1,"text":"',
			...Array<Buffer>(13).fill(part),
			'"}\n{"id":2,"text":"وصل الوفد إلى حلفا أمس."}'
		);
		expect(fault).toEqual({
			id: null,
			line: 1,
			error: 'is longer than 8 MiB: cut the document into parts'
		});
		expect(next).toMatchObject({ id: 2, mentions: [{ text: 'حلفا' }] });
	});

	it('reads on only when what it wrote was taken', async () => {
		let [read, taken] = [0, 0];
		let ahead = 0;
		async function* archive() {
			for (; read < 20; read++) {
				ahead = Math.max(ahead, read - taken);
				yield Buffer.from(`{"id":${read},"text":"Alpha"}\n`);
			}
		}
		const slow = new Writable({
			highWaterMark: 1,
			write(_chunk, _encoding, done) {
				void setTimeout(1).then(() => {
					taken++;
					done();
				});
			}
		});
		await suggestLines(archive(), slow, atlas);
		expect(ahead).toBeLessThanOrEqual(1);
	});
});

it('cuts a stream into the same lines wherever its chunks end', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.string({ unit: fc.constantFrom('a', 'ب', '𐤀', '\r', '\n') }), { maxLength: 12 }),
			fc.array(fc.nat(40), { maxLength: 8 }),
			async (texts, cuts) => {
				const whole = Buffer.from(texts.join('\n'));
				const ends = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length].sort(
					(a, b) => a - b
				);
				const parts = ends.slice(1).map((end, index) => whole.subarray(ends[index], end));
				const lines: string[] = [];
				for await (const { bytes, number } of linesOf(chunks(...parts))) {
					lines.push(bytes?.toString() ?? '');
					expect(number).toBe(lines.length);
				}
				const expected = whole.toString().split('\n');
				if (expected.at(-1) === '') expected.pop();
				expect(lines).toEqual(expected);
			}
		)
	);
});
