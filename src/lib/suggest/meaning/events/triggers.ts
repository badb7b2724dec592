import type { Span, Word } from '../../source-text';
import type { EventGrammar } from './event-grammar';
import type { EventLexicon } from './event-lexicon';

/** Words of a sentence that report an event. */
export interface Trigger extends Span {
	/** Places of its words in the sentence, end exclusive. */
	readonly from: number;
	readonly to: number;
	readonly words: readonly string[];
	readonly isVerb: boolean;
	readonly kinds: ReadonlySet<string>;
}

/** The words of a sentence that may report an event of the atlas; the longest wins. */
export function triggersIn(
	words: readonly Word[],
	lexicon: EventLexicon,
	grammar: EventGrammar
): Trigger[] {
	const found: Trigger[] = [];
	for (let at = 0; at < words.length; at += 1) {
		const trigger = triggerAt(words, at, lexicon, grammar);
		if (!trigger) continue;
		found.push(trigger);
		at = trigger.to - 1;
	}
	return found;
}

function triggerAt(
	words: readonly Word[],
	at: number,
	{ triggers }: EventLexicon,
	grammar: EventGrammar
): Trigger | null {
	for (const { words: reporting, isVerb, kinds } of triggers) {
		const [first = '', ...rest] = reporting;
		const word = words[at];
		const last = words[at + rest.length];
		if (!word || !last) continue;
		const attached = grammar.attachedTo(word.folded, first, isVerb);
		const follows = rest.every((each, index) => {
			const next = words[at + 1 + index]?.folded ?? '';
			return next === each || next === `ال${each}` || next === `ل${each}`;
		});
		if (attached === null || !follows) continue;
		const start = word.start + attached;
		return {
			start,
			end: last.end,
			from: at,
			to: at + reporting.length,
			words: reporting,
			isVerb,
			kinds
		};
	}
	return null;
}
