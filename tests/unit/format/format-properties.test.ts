import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compile } from '../../../src/lib/server/compile';
import { formatSource } from '../../../src/lib/server/format/format-source';
import { yamlComments } from '../../../src/lib/server/format/yaml-comments';
import { readSources, type Source } from '../../../src/lib/server/sources';
import {
	article,
	collection,
	feature,
	point,
	sourcesOf,
	smallFolder
} from '../../support/authored';

const formatted = (source: Source) => {
	const result = formatSource(source);
	if (!result.ok) throw new Error(`${source.path}: ${result.reason}`);
	return { ...source, text: result.value };
};

const comments = ({ path, text }: Source) =>
	path.endsWith('.yaml') ? yamlComments(text).sort() : [];

describe.each(['geodata', 'tests/atlases/new-france', 'src/lib/cli/atlas-template'])(
	'%s',
	(folder) => {
		const sources = readSources(folder);
		const before = sources.ok ? sources.value : [];
		const after = before.map(formatted);

		test('formatted says the same, with all its comments', () => {
			expect(after.length).toBeGreaterThan(3);
			expect(after.map(comments)).toEqual(before.map(comments));
			// As text, so that the order of what is published is compared as well.
			expect(JSON.stringify(compile(after))).toBe(JSON.stringify(compile(before)));
		});

		test('formatted again is the same', () => {
			expect(after.map(formatted)).toEqual(after);
		});
	}
);

/** Some of the ways in which a curator may write a text. */
const written = fc.constantFrom(
	(text: string) => JSON.stringify(text),
	(text: string) => `'${text.replaceAll("'", "''")}'`,
	(text: string, indent: string) => `>-\n${indent}  ${text}`,
	(text: string, indent: string) => `|-\n${indent}  ${text}`
);
const remark = fc.option(fc.stringMatching(/^[ a-z#:'"{-]{0,8}[a-zا-ي]$/), { nil: null });

interface Line {
	readonly key: string;
	readonly write: (text: string, indent: string) => string;
	readonly above: string | null;
	readonly beside: string | null;
	readonly blank: boolean;
}

/** Some keys in any order, each written in any way, with comments above and beside it. */
const lines = (...keys: string[]) =>
	fc.shuffledSubarray(keys, { minLength: keys.length }).chain((shuffled) =>
		fc.tuple(
			...shuffled.map((key): fc.Arbitrary<Line> =>
				fc.record({
					key: fc.constant(key),
					write: written,
					above: remark,
					beside: remark,
					blank: fc.boolean()
				})
			)
		)
	);

/** Values that must stand as they are; texts are written as the line has it. */
function yamlOf(
	all: readonly Line[],
	values: Readonly<Record<string, string>>,
	indent = ''
): string {
	return all
		.map(({ key, write, above, beside, blank }) => {
			const value = values[key] ?? write(`the ${key} of it`, indent);
			const comment = beside === null || value.includes('\n') ? '' : ` # ${beside}`;
			const lead = `${blank ? '\n' : ''}${above === null ? '' : `${indent}# ${above}\n`}`;
			return `${lead}${indent}${key}: ${value}${comment}\n`;
		})
		.join('');
}

const HEAD = 'title publisher published dated_by lang original paragraphs passages'.split(' ');
const PASSAGE = 'paragraph id at speaks_of quote gloss'.split(' ');

const authored = fc
	.tuple(
		lines(...HEAD),
		lines(...PASSAGE),
		lines(...PASSAGE),
		lines('file', 'sha256', 'characters')
	)
	.map(([head, one, other, original]) => {
		const passages = [one, other].map((keys, index) => {
			const at = [20, 0][index] ?? 0;
			const text = yamlOf(
				keys,
				{
					paragraph: '1',
					id: `p-${at}`,
					at: `[${at}, ${at + 5}]`,
					speaks_of: '2018',
					quote: '"[Alpha](place:alpha)"',
					gloss: "'[Alpha](place:alpha)'"
				},
				'    '
			);
			return `  -\n${text}`;
		});
		return yamlOf(head, {
			title: '{ en: one, ar: "آخر" }',
			publisher: 'null',
			published: '"2020-02-05"',
			dated_by: '{ar: س, en:   b}',
			lang: 'ar',
			original: `\n${yamlOf(
				original,
				{ file: 'first.txt', sha256: '"'.concat('0'.repeat(64), '"'), characters: '100' },
				'  '
			).trimEnd()}`,
			paragraphs: '3',
			passages: `\n${passages.join('').trimEnd()}`
		});
	});

test('an article in any order and style keeps its comments, says the same and is formatted once', () => {
	const path = 'articles/first.yaml';
	fc.assert(
		fc.property(authored, (text) => {
			const source = { path, text };
			const now = formatted(source);
			expect(formatted(now)).toEqual(now);
			expect(comments(now)).toEqual(comments(source));
			const compiled = (article: string) => compile(sourcesOf(smallFolder({ [path]: article })));
			expect(compiled(text).ok).toBe(true);
			expect(compiled(now.text)).toEqual(compiled(text));
			const keys = [...now.text.matchAll(/^(\w+):/gm)].map(([, key]) => key);
			expect(keys).toEqual(HEAD);
		}),
		{ numRuns: 60 }
	);
});

// The languages keep their order, which may be that of the atlas: here there is one.
test('a feature in any order is the same place, its numbers as they were written', () => {
	const properties = {
		'name:ar': undefined,
		kind: 'town',
		number: 3,
		'description:en': 'a, {b}: "c"'
	};
	const whole = feature('alpha', point(10, 50), { ...properties, country: 'DE' });
	fc.assert(
		fc.property(
			fc.shuffledSubarray(Object.entries(whole.properties), { minLength: 6 }),
			(entries) => {
				const shuffled = { ...whole, properties: Object.fromEntries(entries) };
				const path = 'places/towns.geojson';
				const text = JSON.stringify(JSON.parse(collection(shuffled)), null, 2).replace(
					'10',
					'10.0'
				);
				const now = formatted({ path, text });
				expect(now.text).toBe(
					formatted({ path, text: collection(whole) }).text.replace('[10,', '[10.0,')
				);
				expect(formatted(now)).toEqual(now);
				const compiled = (places: string) => compile(sourcesOf(smallFolder({ [path]: places })));
				expect(compiled(now.text)).toEqual(compiled(text));
			}
		),
		{ numRuns: 20 }
	);
});

test.each([
	['articles/first.yaml', article('first').replace('lang:', 'lang'), 'malformed YAML'],
	['articles/first.yaml', 'title: one\n---\ntitle: two\n', 'malformed YAML'],
	['places/towns.geojson', '{"type":', 'malformed JSON'],
	['places/towns.geojson', '[]', 'is no FeatureCollection'],
	['notes.yaml', 'a: b', 'is no file of the atlas']
])('%s is refused where it cannot be read: %j', (path, text, reason) => {
	const result = formatSource({ path, text });
	expect(result.ok ? 'formatted' : result.reason).toContain(reason);
});
