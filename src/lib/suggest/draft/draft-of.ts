import { groupBy } from '../../domain/grouping';
import { roleOfTarget } from '../../domain/target-role';
import { looksLinked } from './linked-text';
import type { Sentence, Span } from '../source-text';
import {
	LINKED_FROM,
	type Draft,
	type DraftPassage,
	type Link,
	type Reading,
	type Suggestion,
	type TextDates,
	type UnknownName
} from '../types';

/** What was found beside the names. */
interface Found {
	readonly dates: TextDates;
	readonly links: readonly Link[];
	readonly unknown: readonly UnknownName[];
}

/** A draft of what a reading found, every offset in code points. */
export function draftOf(reading: Reading, { dates, links, unknown }: Found): Draft {
	const { source, parts } = reading;
	const { text, codePoints } = source;
	const numbers = paragraphNumbers(parts);
	const paragraphOf = (sentence: number) =>
		numbers[source.sentences[sentence]?.paragraph ?? -1] ?? null;
	const at = ({ start, end }: Span) => [codePoints(start), codePoints(end)] as const;
	const groups = new Set(reading.atlas.places.flatMap(({ partOf }) => partOf ?? []));

	const suggestionOf = (link: Link): Suggestion => {
		const { target, rule, certainty, reason } = link;
		const [start, end] = at(link);
		const role = roleOfTarget(target, groups);
		return { start, end, text: textOf(link), target, role, rule, certainty, reason };
	};
	const textOf = ({ start, end }: Span) => text.slice(start, end);

	const ofArticle = links.filter(({ sentence }) => paragraphOf(sentence) !== null);
	const linked = groupBy(
		ofArticle.filter(({ certainty }) => certainty >= LINKED_FROM),
		({ sentence }) => sentence
	);
	const passageOf = (sentence: Sentence): DraftPassage[] => {
		const paragraph = paragraphOf(sentence.index);
		const own = linked.get(sentence.index);
		if (paragraph === null || !own) return [];
		return [
			{
				paragraph,
				at: at(sentence),
				text: textOf(sentence),
				speaksOf: dates.speaksOf.get(sentence.index) ?? null,
				links: own.map(suggestionOf)
			}
		];
	};
	const passages = source.sentences.flatMap(passageOf);
	return {
		lang: source.lang,
		title: titleOf(reading),
		published: dates.published,
		dateNotes: dates.notes,
		unsureTimes: source.sentences.flatMap((sentence) => {
			const paragraph = paragraphOf(sentence.index);
			if (paragraph === null || !linked.has(sentence.index)) return [];
			const reasons = dates.doubts.get(sentence.index) ?? [];
			return reasons.map((reason) => ({ paragraph, at: at(sentence), reason }));
		}),
		characters: codePoints(text.length),
		paragraphs: Math.max(0, ...numbers.flatMap((number) => number ?? [])),
		passages: passages.filter(({ text }) => !looksLinked(text)),
		unquotable: passages.filter(({ text }) => looksLinked(text)),
		doubts: ofArticle
			.filter(({ certainty }) => certainty < LINKED_FROM)
			.map((link) => ({ ...suggestionOf(link), paragraph: paragraphOf(link.sentence) ?? 0 })),
		unknown: unknown.map(({ spans, ...about }) => ({
			...about,
			at: spans.map(at),
			sentences: [...new Set(spans.map(({ sentence }) => sentence))].map((index) =>
				textOf(source.sentences[index] ?? { start: 0, end: 0 })
			)
		})),
		furniture: source.paragraphs.flatMap((paragraph) => {
			const part = parts[paragraph.index];
			return part?.is === 'furniture' ? [{ text: textOf(paragraph), reason: part.reason }] : [];
		})
	};
}

/** So many code points of a text stand for its title at most. */
const INCIPIT = 60;

function titleOf({ source: { text, paragraphs }, parts }: Reading): Draft['title'] {
	const onOneLine = (paragraph: Span | undefined) =>
		paragraph ? text.slice(paragraph.start, paragraph.end).replace(/\s+/g, ' ') : '';
	const title = paragraphs.find(({ index }) => parts[index]?.is === 'title');
	if (title) return { text: onOneLine(title), isIncipit: false };
	const body = paragraphs.find(({ index }) => parts[index]?.is === 'body');
	const first = [...onOneLine(body?.sentences[0]).slice(0, 2 * INCIPIT)].slice(0, INCIPIT).join('');
	return { text: `${first.replace(/\s+\S*$/, '')}…`, isIncipit: true };
}

/** 0 for the title, from 1 for the paragraphs of the body, `null` for what is neither. */
function paragraphNumbers(parts: Reading['parts']): (number | null)[] {
	let last = 0;
	return parts.map(({ is }) => {
		if (is === 'furniture') return null;
		return is === 'title' ? 0 : ++last;
	});
}
