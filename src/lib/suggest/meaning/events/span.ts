import type { Span } from '../../source-text';
import { withClosingQuote } from '../verdict';
import type { EventGrammar } from './event-grammar';
import type { KnownEvent } from './event-lexicon';
import type { Surroundings } from './score';

/** Words of an event's name that say nothing by themselves, at most so many in a row. */
const SKIPPED = 2;

/**
 * The words of a report, and behind a noun those of the event's own name that follow it at once, or
 * its complement; places keep their own links.
 */
export function spanOf(
	{ name }: KnownEvent,
	{ words, trigger, places, text }: Pick<Surroundings, 'words' | 'trigger' | 'places' | 'text'>,
	grammar: EventGrammar
): Span {
	let last = trigger.to - 1;
	if (!trigger.isVerb) {
		for (let next = nextOfName(last); next !== null; next = nextOfName(last)) last = next;
		if (last === trigger.to - 1 && hasComplement()) last += 1;
	}
	return withClosingQuote({ start: trigger.start, end: words[last]?.end ?? trigger.end }, text);

	/** The next word of the event's name, over words that only join. */
	function nextOfName(from: number): number | null {
		for (let at = from + 1; at <= from + 1 + SKIPPED && isFree(at); at += 1) {
			const word = words[at]?.folded ?? '';
			const joins = grammar.isLinking(word, words[at + 1]?.folded ?? '');
			const isJoining = joins || grammar.isFunctionWord(word);
			if (!isOfName(word)) {
				if (!joins) return null;
			} else if (!isJoining) return at;
		}
		return null;
	}

	function isOfName(word: string): boolean {
		const keys = grammar.keysOf(word);
		return name.some((each) => [...each].some((key) => keys.has(key)));
	}

	/** True for a word of the same phrase that no place's link has. */
	function isFree(at: number): boolean {
		const [before, word] = [words[at - 1], words[at]];
		if (!before || !word || /[،,.؛;:]/u.test(text.slice(before.end, word.start))) return false;
		return !places.some((link) => link.start < word.end && word.start < link.end);
	}

	function hasComplement(): boolean {
		const [reporting, next] = [words[last], words[last + 1]];
		if (!reporting || !next) return false;
		const behind = isFree(last + 2) ? (words[last + 2]?.folded ?? '') : '';
		return isFree(last + 1) && grammar.complement(reporting, next, behind);
	}
}
