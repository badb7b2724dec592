import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { asRange, edtfParts } from '../../../src/lib/domain/edtf-parts';
import type { CitedArticle } from '../../../src/lib/i18n/citation';
import { citeAsBibtex, citeAsCsl, citeInWords } from '../../../src/lib/i18n/citation-formats';
import { atlas } from '../../../src/lib/server/atlas';

const ADDRESS = 'https://example.org/ar/articles/x/?layers=posts,towns&from=2020-01-01#p-1';

function cited(slug: string) {
	const article = atlas.articles.find((each) => each.slug === slug);
	const passage = article?.passages[0];
	if (!article || !passage) throw new Error(`no article ${slug}`);
	return { article, passage };
}

const everyPassage = atlas.articles.flatMap((article) =>
	article.passages.map((passage) => ({ article, passage }))
);

describe('a citation in words', () => {
	it('is one line: source, title, date, paragraph, link', () => {
		const { article, passage } = cited('sochi-understandings');
		expect(citeInWords(passage, article, 'en', ADDRESS)).toBe(
			`Baladi News, «مصدر روسي يكشف اتفاق بوتين وأردوغان بخصوص إدلب», between 29 September 2021 and 5 October 2021, title. ${ADDRESS}`
		);
	});
});

describe('BibTeX', () => {
	it('is read by another parser, for every passage, as what it says', () => {
		for (const { article, passage } of everyPassage) {
			const [entry, ...others] = entries(citeAsBibtex(passage, article, 'ar', ADDRESS));
			expect(others).toEqual([]);
			expect(entry).toMatchObject({
				type: 'misc',
				key: `${article.slug}-${passage.id}`,
				DATE: asRange(article.published.edtf),
				URL: ADDRESS
			});
			expect(entry?.TITLE).toContain(article.title.ar);
			expect(entry?.AUTHOR).toBeUndefined();
			expect(entry?.HOWPUBLISHED).toBe(article.publisher?.ar);
		}
	});

	it('keeps a range a range: no month or day of its own', () => {
		const { article, passage } = cited('sochi-understandings');
		const [entry] = entries(citeAsBibtex(passage, article, 'en', ADDRESS));
		expect(entry).toMatchObject({ DATE: '2021-09-29/2021-10-05', YEAR: '2021' });
		expect(entry?.MONTH).toBeUndefined();
		expect(entry?.DAY).toBeUndefined();
	});

	it('names whose text is republished in the note, and no publisher where none is known', () => {
		const { article, passage } = cited('military-contacts');
		const text = citeAsBibtex(passage, article, 'en', ADDRESS);
		expect(text).toContain('note = {title, republished from Asharq Al-Awsat}');
		expect(text).not.toContain('howpublished');
	});

	it('escapes what TeX would take for its own, and leaves the address as it is', () => {
		const { article, passage } = cited('sochi-understandings');
		const odd: CitedArticle = { ...article, title: { ar: '5 % & {a}_b', en: 'x' } };
		const text = citeAsBibtex(passage, odd, 'ar', ADDRESS);
		expect(text).toContain('title = {{5 \\% \\& \\{a\\}\\_b}}');
		expect(text).toContain(`url = {${ADDRESS}}`);
	});
});

describe('CSL-JSON', () => {
	it('holds known fields only, for every passage', () => {
		for (const { article, passage } of everyPassage) {
			const [item] = citeAsCsl(passage, article, 'ar', ADDRESS);
			expect(item).toMatchObject({ type: 'webpage', title: article.title.ar, URL: ADDRESS });
			expect(item?.publisher).toBe(article.publisher?.ar);
			expect(Object.keys(item ?? {})).not.toContain('author');
		}
	});

	it('writes a range as two dates', () => {
		const { article, passage } = cited('sochi-understandings');
		expect(citeAsCsl(passage, article, 'en', ADDRESS)[0]?.issued).toEqual({
			'date-parts': [
				[2021, 9, 29],
				[2021, 10, 5]
			]
		});
	});

	it('says what its dates cannot hold in words', () => {
		const { article, passage } = cited('sochi-understandings');
		const open: CitedArticle = {
			...article,
			published: { ...article.published, edtf: '2021-09-29/..' }
		};
		expect(citeAsCsl(passage, open, 'en', ADDRESS)[0]?.issued).toEqual({
			literal: '29 September 2021 or later'
		});
		const [entry] = entries(citeAsBibtex(passage, open, 'en', ADDRESS));
		expect(entry?.DATE).toBeUndefined();
		expect(entry?.NOTE).toBe('title, 29 September 2021 or later');
	});
});

describe('edtfParts', () => {
	it('keeps the precision that was stated', () => {
		expect(edtfParts('2020')).toEqual([{ parts: [2020], qualified: false }]);
		expect(edtfParts('2020-03~')).toEqual([{ parts: [2020, 3], qualified: true }]);
		expect(edtfParts('2020-03/2020-05-01')?.map(({ parts }) => parts)).toEqual([
			[2020, 3],
			[2020, 5, 1]
		]);
		for (const none of ['../2020', '2020/', '[2020,2021]', '202X', 'a/b/c'])
			expect(edtfParts(none)).toBeNull();
	});
});
