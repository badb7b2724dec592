import type { Span } from '../source-text';
import { foldText, type FoldedText } from './folded-text';
import type { DateLanguage } from './languages';
import type { DateRule } from './pieces';
import type { Said } from './said';

/** Words that say a time. */
export interface TimeWords extends Span {
	/** The words as they are written. */
	readonly text: string;
	readonly said: Said;
}

/** Words as they are found: offsets are of the folded text. */
interface Found extends Span {
	readonly said: Said;
}

/**
 * Every time that a text speaks of, in its order; of words that overlap the longest win. Offsets are
 * UTF-16 units of the text. Linear in its length.
 */
export function findTimes(text: string, language: DateLanguage): TimeWords[] {
	const folded = foldText(text);
	const found = language.rules.flatMap((rule) => findAll(rule, text, folded));
	const apart = withoutOverlaps(found);
	return joinRanges(apart, folded.text, language).map(({ start, end, said }) => {
		const span = folded.original(start, end);
		return { ...span, text: text.slice(span.start, span.end), said };
	});
}

function findAll({ pattern, read }: DateRule, text: string, folded: FoldedText): Found[] {
	return [...folded.text.matchAll(pattern)].flatMap(({ 0: whole, index, groups }) => {
		// What is attached stands before the words, and nothing behind them.
		const end = index + whole.length;
		const start = end - (groups?.['said']?.length ?? 0);
		const span = folded.original(start, end);
		const said = read(groups ?? {}, text.slice(span.start, span.end));
		return said ? [{ start, end, said }] : [];
	});
}

function withoutOverlaps(found: readonly Found[]): Found[] {
	const longestFirst = found.toSorted(
		(a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start
	);
	const taken = new Set<number>();
	return longestFirst
		.filter(({ start, end }) => {
			const units = Array.from({ length: end - start }, (_, each) => start + each);
			if (units.some((unit) => taken.has(unit))) return false;
			for (const unit of units) taken.add(unit);
			return true;
		})
		.toSorted((a, b) => a.start - b.start);
}

/** Puts together what begins with one date and ends with the next, or goes on until now. */
function joinRanges(found: readonly Found[], text: string, language: DateLanguage): Found[] {
	const joined: Found[] = [];
	for (let at = 0; at < found.length; at++) {
		const [first, second] = [found[at], found[at + 1]];
		if (!first) break;
		const before = text.slice(Math.max(0, first.start - 24), first.start);
		if (second && encloses(first, second, before, text, language)) {
			joined.push(rangeOf(first, second, before, language));
			at++;
		} else {
			joined.push(openRange(first, before, text, language));
		}
	}
	return joined;
}

function encloses(
	first: Found,
	second: Found,
	before: string,
	text: string,
	language: DateLanguage
): boolean {
	if (first.said.kind === 'range' || second.said.kind === 'range') return false;
	const gap = text.slice(first.end, second.start);
	const isOpened = language.between.test(before) || language.since.test(before);
	return language.to.test(gap) || (isOpened && language.and.test(gap));
}

function rangeOf(first: Found, second: Found, before: string, { between, since }: DateLanguage) {
	const lead = (since.exec(before) ?? between.exec(before))?.[0].trimStart() ?? '';
	return {
		start: first.start - lead.length,
		end: second.end,
		said: { kind: 'range', from: first.said, to: second.said } as const
	};
}

function openRange(first: Found, before: string, text: string, language: DateLanguage): Found {
	const lead = language.since.exec(before)?.[0] ?? '';
	const tail = language.untilNow.exec(text.slice(first.end, first.end + 40))?.[0] ?? '';
	const { said } = first;
	const isRange = said.kind === 'range' || said.kind === 'lasting' || said.kind === 'vague';
	if (isRange || (lead === '' && tail === '')) return first;
	return {
		start: first.start - lead.length,
		end: first.end + tail.length,
		said: { kind: 'range', from: said, to: null }
	};
}
