import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mentionsOf, plainText } from '../../../src/lib/domain/passage';
import { draftYaml } from '../../../src/lib/suggest/draft/draft-yaml';
import { suggestionRows } from '../../../src/lib/suggest/draft/rows';
import { suggest } from '../../../src/lib/suggest/suggest';
import { compileFiles, linesOf } from '../../support/authored';
import { namedAtlas, namedFiles } from '../../support/named-atlas';

const PLACES = {
	tyre: { 'name:ar': 'صور', 'name:en': 'Tyre' },
	gate: { 'name:ar': 'باب الشمس', 'name:en': 'Sun Gate' }
};
const atlas = namedAtlas(PLACES);
const SLUG = 'drafted';

function drafted(text: string, published?: string) {
	const draft = suggest(text, atlas, { lang: 'ar', ...(published !== undefined && { published }) });
	const sha256 = createHash('sha256').update(text).digest('hex');
	const yaml = draftYaml(draft, { name: `${SLUG}.txt`, sha256, languages: ['ar', 'en'] });
	return { draft, yaml };
}

/** The atlas with this article. */
const filesWith = (yaml: string) => ({ ...namedFiles(PLACES), [`articles/${SLUG}.yaml`]: yaml });

/** The draft with the date that the text lacks. */
const dated = (yaml: string) =>
	yaml
		.replace(/^published: #.*$/m, 'published: "2020-01-02"')
		.replace(/^dated_by: #.*$/m, 'dated_by: { en: by hand }');

/** The draft once a person has written its glosses as well. */
function filled(yaml: string): string {
	const glosses: string[] = parse(yaml).passages.map(({ quote }: { quote: string }) =>
		[...quote.matchAll(/\]\(([^()]+)\)/g)].map(([, address]) => `[it](${address})`).join(' ')
	);
	return dated(yaml).replace(/gloss: ""$/gm, () => `gloss: "${glosses.shift()}"`);
}

const TEXT =
	'عودة الوفد إلى صور\n\nقال "عدنا من صور. لن نغادر". ثم صمت.\nغادر\u00A0الوفد: من باب\nالشمس.';

describe('a draft', () => {
	test('has one passage for each sentence that names something, and leaves the gloss open', () => {
		const lines = linesOf(filesWith(dated(drafted(TEXT).yaml)));
		expect(lines).toEqual([
			`articles/${SLUG}.yaml:passages.1.gloss: gloss to write`,
			`articles/${SLUG}.yaml:passages.2.gloss: gloss to write`,
			`articles/${SLUG}.yaml:passages.3.gloss: gloss to write`
		]);
	});

	test('passes once its glosses are written', () => {
		const outcome = compileFiles(filesWith(filled(drafted(TEXT).yaml)));
		expect(
			outcome.ok && outcome.value.articles[0]?.passages.map(({ paragraph }) => paragraph)
		).toEqual([0, 1, 2]);
	});

	test('says of a date that the text lacks only that it is to be found', () => {
		expect(linesOf(filesWith(drafted('سطر أول بلا يوم\n\nلا شيء.').yaml))).toEqual([
			`articles/${SLUG}.yaml:published: date to find`,
			`articles/${SLUG}.yaml:dated_by: to write: how the date is known`
		]);
	});

	test('does not quote a sentence that looks like one with links', () => {
		const { draft, yaml } = drafted('عنوان\n\nغادر [الوفد](صور) أمس. عاد إلى صور.');
		expect(draft.passages.map(({ text }) => text)).toEqual(['عاد إلى صور.']);
		expect(yaml).toContain('# Not to be quoted');
	});
});

describe('whatever the text', () => {
	const runs = fc.constantFrom(
		...[
			'صور',
			'باب الشمس',
			'و',
			'"',
			"'",
			'\\',
			': ',
			'#',
			' - ',
			'[',
			']',
			'](',
			'{',
			'}',
			'%',
			'&',
			'*',
			'!',
			'|',
			'>'
		],
		...[
			'\u00A0',
			' ',
			'\r\n',
			'\n',
			'\t',
			'.',
			'؟',
			'«',
			'»',
			'𐤑',
			'\uFEFF',
			'\u0085',
			'\u2028',
			'\u0007',
			'\uFFFD',
			'e\u0301',
			'\u200F'
		]
	);
	const texts = fc.array(runs, { maxLength: 40 }).map((all) => `سطر ${all.join('')} صور.`);

	test('the YAML reads back to the sentences of the file, code point for code point', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const outcome = compileFiles(filesWith(filled(drafted(text).yaml)));
				expect(outcome).toMatchObject({ ok: true });
				if (!outcome.ok) return;
				const characters = [...text];
				for (const passage of outcome.value.articles.flatMap(({ passages }) => passages)) {
					const [start, end] = passage.at;
					expect(plainText(passage.quote)).toBe(characters.slice(start, end).join(''));
					for (const { text: linked, start: from, end: to } of mentionsOf(passage)) {
						expect(linked).toBe(characters.slice(from, to).join(''));
					}
				}
			})
		);
	});

	test('every row has the text that stands at its offsets', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const characters = [...text];
				for (const { start, end, text: linked } of suggestionRows(drafted(text).draft)) {
					expect(linked).toBe(characters.slice(start, end).join(''));
				}
			})
		);
	});
});
