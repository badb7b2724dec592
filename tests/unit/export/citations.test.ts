import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { asRange, edtfParts } from '../../../src/lib/domain/edtf-parts';
import type { CitedArticle } from '../../../src/lib/domain/article';
import { parseDay } from '../../../src/lib/domain/timespan';
import { citePassage } from '../../../src/lib/i18n/citation';
import { citeAsBibtex, citeAsCsl, citeInWords } from '../../../src/lib/i18n/citation-formats';
import { atlas } from '../../../src/lib/server/atlas';

const ADDRESS = 'https://example.org/ar/articles/x/?layers=posts,towns&from=2020-01-01#p-1';
const SEEN = { address: ADDRESS, day: parseDay('2026-11-22') ?? 0 };
const VIA = `via Sanad, seen on 22 November 2026: ${ADDRESS}`;

function cited(slug: string) {
	const article = atlas.articles.find((each) => each.slug === slug);
	const passage = article?.passages[0];
	if (!article || !passage) throw new Error(`no article ${slug}`);
	return { article, passage };
}

const everyPassage = atlas.articles.flatMap((article) =>
	article.passages.map((passage) => ({ article, passage }))
);

/** An article whose original is on the web. */
function online(slug: string): CitedArticle {
	const { article } = cited(slug);
	const original = {
		...article.original,
		url: 'https://news.example/a_1?x=1&y=2',
		archivedUrl: 'https://archive.example/a',
		captured: parseDay('2022-01-02') ?? 0
	};
	return { ...article, original };
}

describe('a quote with its citation', () => {
	it('marks our rendering as ours, and a date that was worked out', () => {
		const { article, passage } = cited('military-contacts');
		expect(citePassage(passage, article, 'en', SEEN).split('\n')).toEqual([
			'«اتصالات عسكرية بين موسكو وأنقرة لوقف النار في إدلب»',
			'“Military contacts between Moscow and Ankara on a ceasefire in Idlib” [English rendering by Sanad]',
			'publisher not named on the page, republished from Asharq Al-Awsat, «اتصالات عسكرية بين موسكو وأنقرة لوقف النار في إدلب», 2 June 2019 [date inferred], title.',
			VIA
		]);
	});

	it('is Arabic alone from the Arabic page', () => {
		const { article, passage } = cited('military-contacts');
		expect(citePassage(passage, article, 'ar', SEEN).split('\n')).toEqual([
			'«اتصالات عسكرية بين موسكو وأنقرة لوقف النار في إدلب»',
			'الناشر غير مذكور في الصفحة، نقلًا عن الشرق الأوسط، «اتصالات عسكرية بين موسكو وأنقرة لوقف النار في إدلب»، 2 حزيران 2019 [تاريخ مستنتَج]، العنوان.',
			`عن «سند»، شوهد في 22 تشرين الثاني 2026: ${ADDRESS}`
		]);
	});

	it.each([
		['en', '“To the lake”'],
		['fr', '«\u202fTo the lake\u202f»'],
		['ar', '«To the lake»']
	])('stands between the marks of a text in "%s"', (lang, marked) => {
		const { article, passage } = cited('urgent-coordination');
		const other = { ...article, lang, title: { [lang]: 'To the lake' } };
		expect(
			citePassage({ ...passage, quote: [{ text: 'To the lake', target: null }] }, other, 'ar', SEEN)
		).toMatch(new RegExp(`^${marked}\n[^]*${marked}`));
	});

	it('leaves a date that the page prints as it is', () => {
		const { article, passage } = cited('urgent-coordination');
		const text = citePassage(passage, article, 'en', SEEN);
		expect(text).toContain('5 February 2020, paragraph 1.');
		expect(text).not.toContain('inferred');
	});
});

describe('an original that is online', () => {
	it('is what the formats lead to; this site is the way there', () => {
		const { passage } = cited('urgent-coordination');
		const article = online('urgent-coordination');
		const [item] = citeAsCsl(passage, article, 'en', SEEN);
		expect(item).toMatchObject({
			URL: 'https://news.example/a_1?x=1&y=2',
			accessed: { 'date-parts': [[2022, 1, 2]] },
			archive: 'Sanad',
			archive_location: ADDRESS
		});
		const [entry] = entries(citeAsBibtex(passage, article, 'en', SEEN));
		expect(entry).toMatchObject({
			URL: 'https://news.example/a_1?x=1&y=2',
			URLDATE: '2022-01-02'
		});
		expect(entry?.NOTE).toContain('archived: https://archive.example/a');
		expect(citeInWords(passage, article, 'en', SEEN)).toContain(
			' https://news.example/a_1?x=1&y=2 archived: https://archive.example/a via Sanad'
		);
	});
});

describe('a citation in words', () => {
	it('is one line: source, title, date, paragraph, way and day', () => {
		const { article, passage } = cited('sochi-understandings');
		expect(citeInWords(passage, article, 'en', SEEN)).toBe(
			`Baladi News, «مصدر روسي يكشف اتفاق بوتين وأردوغان بخصوص إدلب», between 29 September 2021 and 5 October 2021 [date inferred], title. ${VIA}`
		);
	});
});

describe('BibTeX', () => {
	it('is read by another parser, for every passage, as what it says', () => {
		for (const { article, passage } of everyPassage) {
			const [entry, ...others] = entries(citeAsBibtex(passage, article, 'ar', SEEN));
			expect(others).toEqual([]);
			expect(entry).toMatchObject({
				type: 'misc',
				key: `${article.slug}-${passage.id}`,
				DATE: asRange(article.published.edtf)
			});
			expect(entry?.URL).toBeUndefined();
			expect(entry?.TITLE).toContain(article.title.ar);
			expect(entry?.AUTHOR).toBeUndefined();
			expect(entry?.HOWPUBLISHED).toBe(article.publisher?.ar);
		}
	});

	it('keeps a range a range: no month or day of its own', () => {
		const { article, passage } = cited('sochi-understandings');
		const [entry] = entries(citeAsBibtex(passage, article, 'en', SEEN));
		expect(entry).toMatchObject({ DATE: '2021-09-29/2021-10-05', YEAR: '2021' });
		expect(entry?.MONTH).toBeUndefined();
		expect(entry?.DAY).toBeUndefined();
	});

	it('names whose text is republished in the note, and no publisher where none is known', () => {
		const { article, passage } = cited('military-contacts');
		const text = citeAsBibtex(passage, article, 'en', SEEN);
		expect(text).toContain(
			'note = {title, publisher not named on the page, republished from Asharq Al-Awsat, date inferred, via Sanad, seen on 22 November 2026: https://'
		);
		expect(text).not.toContain('howpublished');
	});

	it('escapes what TeX would take for its own, and leaves the address of the original as it is', () => {
		const { article, passage } = cited('sochi-understandings');
		const odd: CitedArticle = { ...online(article.slug), title: { ar: '5 % & {a}_b', en: 'x' } };
		const text = citeAsBibtex(passage, odd, 'ar', SEEN);
		expect(text).toContain('title = {{5 \\% \\& \\{a\\}\\_b}}');
		expect(text).toContain('url = {https://news.example/a_1?x=1&y=2}');
	});
});

describe('CSL-JSON', () => {
	it('holds known fields only, for every passage', () => {
		for (const { article, passage } of everyPassage) {
			const [item] = citeAsCsl(passage, article, 'ar', SEEN);
			expect(item).toMatchObject({
				type: 'webpage',
				title: article.title.ar,
				archive: 'سند',
				archive_location: ADDRESS
			});
			expect(item?.publisher).toBe(article.publisher?.ar);
			for (const unknown of ['author', 'URL', 'accessed']) expect(item).not.toHaveProperty(unknown);
		}
	});

	it('writes a range as two dates', () => {
		const { article, passage } = cited('sochi-understandings');
		expect(citeAsCsl(passage, article, 'en', SEEN)[0]?.issued).toEqual({
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
		expect(citeAsCsl(passage, open, 'en', SEEN)[0]?.issued).toEqual({
			literal: '29 September 2021 or later'
		});
		const [entry] = entries(citeAsBibtex(passage, open, 'en', SEEN));
		expect(entry?.DATE).toBeUndefined();
		expect(entry?.NOTE).toMatch(/^title, 29 September 2021 or later, date inferred, via Sanad/);
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
