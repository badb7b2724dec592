import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/lib/domain/article';
import { plainText } from '../../src/lib/domain/passage';
import { atlas } from '../../src/lib/server/atlas';
import { datesOf } from '../../src/lib/suggest/dates/dates-of';
import { readSource } from '../../src/lib/suggest/read-source';

/**
 * Where what is drafted differs from what the curators wrote, and why: each is something that no
 * word of time in the sentence says.
 */
const DIFFERENCES = new Map([
	['2019-05-30/2019-06-02', 'a second call followed that of the night, some time before the text'],
	['{2020-01-03,2020-01-08,2020-01-09}', 'talks are dated by an event, not by the sentence'],
	['{2020-03-05,2020-03-12}', 'the call is dated by an event, not by the sentence'],
	['[2020-03-08..2020-03-10]', 'an arrival of this week was before the talks began']
]);

/** The quoted passages of an article as a text, its paragraphs in their order. */
function textOf({ passages }: Article): string {
	const paragraphs = new Map<number, string[]>();
	for (const { paragraph, quote } of passages) {
		paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), plainText(quote)]);
	}
	return [...paragraphs.values()].map((quotes) => quotes.join(' ')).join('\n\n');
}

function read(article: Article, published: string | null, events = atlas.events) {
	const source = readSource(textOf(article), article.lang);
	const parts = source.paragraphs.map(() => ({ is: 'body', reason: '' }) as const);
	const reading = { source, atlas: { ...atlas, events }, parts, candidates: [] };
	return { source, dates: datesOf(reading, published) };
}

describe.each(atlas.articles.map((article) => [article.slug, article] as const))('%s', (_, article) => {
	test('has its day of publication worked out as the curators did, unless the page prints it', () => {
		const { published } = read(article, null).dates;
		if (!article.datePrinted) expect(published?.edtf).toBe(article.published.edtf);
	});

	test('has none invented where the atlas lacks its events', () => {
		const own = new Set(
			article.passages.flatMap(({ quote }) => quote.flatMap(({ target }) => target?.ids ?? []))
		);
		const others = atlas.events.filter(({ id }) => !own.has(id));
		expect(read(article, null, others).dates.published).toBeNull();
	});

	test('speaks of the times that the curators wrote', () => {
		const { source, dates } = read(article, article.published.edtf);
		for (const { quote, speaksOf } of article.passages) {
			const [start, end] = [source.text.indexOf(plainText(quote)), plainText(quote).length];
			const own = source.sentences.filter(
				(sentence) => sentence.start < start + end && sentence.end > start
			);
			const drafted = own.flatMap(({ index }) => dates.speaksOf.get(index)?.edtf ?? []);
			const curated = speaksOf?.edtf;
			if (curated === undefined || !DIFFERENCES.has(curated)) {
				expect(drafted).toEqual(curated === undefined ? [] : [curated]);
			}
		}
	});
});
