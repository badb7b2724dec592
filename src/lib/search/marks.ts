import type { PassageDocument } from './documents';
import { valueIn, type Lang } from '../domain/localized';
import { plainText, type Segment } from '../domain/passage';
import { fold } from '../domain/text-fold';
import { nameForms, textForms, type Tongues } from './forms';
import type { Hit } from './outcome';
import { offsetBehind, wordsIn, type Word } from './words';

/** A run of a text; `hit` where it was found. The runs of a text joined are the text. */
export interface Run {
	readonly text: string;
	readonly hit: boolean;
}

/** A stretch of a text in UTF-16 offsets, end exclusive. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A part of a text, and whether something was left out before and after it. */
export interface Excerpt {
	readonly runs: readonly Run[];
	readonly cutBefore: boolean;
	readonly cutAfter: boolean;
}

/** What of a passage is shown. */
export interface Excerpts {
	readonly quote: Excerpt;
	readonly gloss: (Excerpt & { readonly lang: Lang }) | null;
	/** Only the gloss holds the words. */
	readonly glossOnly: boolean;
}

/** About how many UTF-16 units of a text an excerpt shows, and how many of them before the hit. */
const EXCERPT = 150;
const BEFORE = 45;

/** A name in a language with the words marked by which it was found. */
export function markName(name: string, lang: string, terms: ReadonlySet<string>): Run[] {
	return runsOf(name, hitsIn(name, lang, terms, nameForms), 0, name.length);
}

/** True when a word of the name was hit. */
export function isHit(runs: readonly Run[]): boolean {
	return runs.some(({ hit }) => hit);
}

/**
 * A passage's quote and gloss round what was found in them: the words themselves or, where the text
 * writes none of them, the mentions of what was found by name. The gloss is the one that holds the
 * words, else the one for readers of `lang`; `null` for none.
 */
export function excerptsOf(
	{ document, terms, through }: Hit<PassageDocument>,
	lang: Lang
): Excerpts {
	const { quote } = document;
	const inQuote = hitsIn(plainText(quote), document.lang, terms, textForms);
	const own = valueIn(document.gloss, lang);
	const glosses = [
		...(own ? [own] : []),
		...Object.entries(document.gloss).map(([each, value]) => ({ lang: each, value }))
	].map((each) => ({ ...each, hits: hitsIn(plainText(each.value), each.lang, terms, textForms) }));
	const gloss = glosses.find(({ hits }) => hits.length > 0) ?? glosses[0];
	const meant = new Set([...through, ...(gloss ? targetsAt(gloss.value, gloss.hits) : [])]);
	const inQuoteOr = inQuote.length > 0 ? inQuote : mentionsAmong(quote, meant);
	return {
		quote: excerpt(plainText(quote), inQuoteOr),
		gloss: gloss ? { ...excerptOfGloss(gloss, through), lang: gloss.lang } : null,
		glossOnly: inQuote.length === 0 && (gloss?.hits.length ?? 0) > 0
	};
}

function excerptOfGloss(
	{ value, hits }: { readonly value: readonly Segment[]; readonly hits: readonly Span[] },
	through: ReadonlySet<string>
): Excerpt {
	return excerpt(plainText(value), hits.length > 0 ? hits : mentionsAmong(value, through));
}

/** The words of a text that have one of the terms among their forms, without attached letters. */
function hitsIn(
	text: string,
	lang: string,
	terms: ReadonlySet<string>,
	formsOf: (written: string, tongues: Tongues) => string[]
): Span[] {
	// Only where an atlas has Arabic names are there sounds among the terms.
	const tongues = { languages: [lang], romanised: true };
	return wordsIn(text).flatMap((word) => {
		const found = formsOf(word.written, tongues).filter((form) => terms.has(form));
		// The longest: what a reader typed with its attached letters is marked with them.
		const [form] = found.sort((a, b) => b.length - a.length);
		return form === undefined ? [] : spanOf(word, form);
	});
}

function spanOf({ start, end, written, folded }: Word, form: string): Span {
	const attached = Math.max(0, folded.lastIndexOf(form));
	const ending = endingOf(written);
	const isEnding = ending !== '' && folded.slice(attached + form.length) === fold(ending);
	return {
		start: start + offsetBehind(written, attached),
		end: isEnding ? end - ending.length : end
	};
}

/** What an apostrophe sets off behind a name, with it: `’s`. */
function endingOf(written: string): string {
	return /['’]\p{L}+$/u.exec(written)?.[0] ?? '';
}

function mentionsAmong(segments: readonly Segment[], ids: ReadonlySet<string>): Span[] {
	return placed(segments).flatMap(({ target, start, end }) =>
		target?.ids.some((id) => ids.has(id)) ? { start, end } : []
	);
}

function targetsAt(segments: readonly Segment[], spans: readonly Span[]): string[] {
	return placed(segments).flatMap(({ target, start, end }) =>
		target && spans.some((span) => span.start < end && span.end > start) ? target.ids : []
	);
}

function placed(segments: readonly Segment[]): (Segment & Span)[] {
	let end = 0;
	return segments.map((segment) => {
		const start = end;
		end += segment.text.length;
		return { ...segment, start, end };
	});
}

/**
 * The stretch of whole words that shows the most hits, or the beginning of a text without any; the
 * whole of a short text.
 */
function excerpt(text: string, hits: readonly Span[]): Excerpt {
	if (text.length <= EXCERPT + BEFORE) return cutOf(text, hits, 0, text.length);
	const shownFrom = ({ start: from }: Span) =>
		hits.filter(({ start, end }) => start >= from && end <= from + EXCERPT - BEFORE).length;
	const first = hits.reduce<Span | undefined>(
		(best, each) => (best && shownFrom(best) >= shownFrom(each) ? best : each),
		undefined
	);
	const { start, end } = first ?? { start: 0, end: 0 };
	const words = wordsIn(text);
	const from = words.find((word) => word.start >= start - BEFORE);
	const begin = !from || start <= BEFORE ? 0 : Math.min(from.start, start);
	const to = words.findLast((word) => word.end <= Math.max(begin + EXCERPT, end));
	const finish = to && text.length - to.end > BEFORE ? Math.max(to.end, end) : text.length;
	return cutOf(text, hits, begin, finish);
}

function cutOf(text: string, hits: readonly Span[], from: number, to: number): Excerpt {
	return { runs: runsOf(text, hits, from, to), cutBefore: from > 0, cutAfter: to < text.length };
}

function runsOf(text: string, hits: readonly Span[], from: number, to: number): Run[] {
	const runs: Run[] = [];
	let at = from;
	for (const { start, end } of hits) {
		if (start < at || end > to) continue;
		if (start > at) runs.push({ text: text.slice(at, start), hit: false });
		runs.push({ text: text.slice(start, end), hit: true });
		at = end;
	}
	if (at < to) runs.push({ text: text.slice(at, to), hit: false });
	return runs;
}
