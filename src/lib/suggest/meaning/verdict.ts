import type { Target } from '../../domain/passage';
import type { Span } from '../source-text';
import type { Link } from '../types';

/** A decision on a name before it is a link of a sentence. */
export interface Verdict extends Span {
	readonly target: Target;
	readonly rule: string;
	readonly certainty: number;
	readonly reason: string;
}

/** The places that a verdict means: one, or one of several. */
export function toPlaces(ids: readonly string[]): Target {
	return { type: 'place', ids };
}

const QUOTES: readonly (readonly [string, string])[] = [
	['«', '»'],
	['“', '”'],
	['"', '"'],
	['(', ')']
];

/** A span that opens a quotation mark takes the one that closes it as well. */
export function withClosingQuote<Marked extends Span>(span: Marked, text: string): Marked {
	const own = text.slice(span.start, span.end);
	const next = text.charAt(span.end);
	const opened = QUOTES.some(([open, close]) =>
		open === close
			? next === close && own.split(close).length % 2 === 0
			: next === close && own.includes(open) && !own.includes(close)
	);
	return opened ? { ...span, end: span.end + 1 } : span;
}

/** Links in text order, of those that overlap the surest; a longer one before a shorter that is as sure. */
export function withoutOverlaps(links: readonly Link[]): Link[] {
	const best = links.toSorted(
		(a, b) => b.certainty - a.certainty || b.end - b.start - (a.end - a.start) || a.start - b.start
	);
	const kept = new Map<number, Link[]>();
	for (const link of best) {
		const others = kept.get(link.sentence) ?? [];
		kept.set(link.sentence, others);
		if (others.every(({ start, end }) => link.end <= start || end <= link.start)) others.push(link);
	}
	return [...kept.values()].flat().sort((a, b) => a.start - b.start);
}
