import type { SourceText, Span, Word } from '../source-text';
import type { Named } from '../types';
import { isParticle } from './attached';
import type { GrammaticalNumber } from './common-nouns';
import { hasCapitalsOf, isDefiniteAs } from './fits';
import { formsOf, type Form } from './forms';
import type { Lexicon, Node } from './lexicon';
import { balanced } from './balanced';

/** Words of a sentence that are a name of the atlas. */
export interface Match extends Span {
	/** Place of its first word, and behind its last. */
	readonly words: readonly [number, number];
	/** Where what is attached to it begins. */
	readonly attachedFrom: number;
	readonly number: GrammaticalNumber;
	/** It is the first name that the atlas gives one of these, rather than another spelling. */
	readonly isMain: boolean;
	readonly names: readonly Named[];
}

/** What may stand between two words of a name: spaces, line breaks, hyphens, quotation marks. */
const BETWEEN = /^[\s\p{Cf}\-‐‑‒–—―«»"“”„()]{0,8}$/u;
/** Signs that make one word of what they touch. */
const GLUE = /[_@]/;

/** Gives the names of the atlas that begin at a word of a sentence, the longest first. */
export function matcher({ text, lang }: SourceText, { root }: Lexicon) {
	return (words: readonly Word[], first: number): Match[] => {
		const found = new Map<string, Match>();
		const opening = openingOf(text, words, first);
		if (opening === null) return [];

		function follow(node: Node, forms: readonly Form[]): void {
			const at = first + forms.length;
			const word = words[at];
			if (!word) return;
			const before = forms.at(-1);
			if (before && !BETWEEN.test(text.slice(before.end, word.start))) return;
			for (const form of formsOf(word, lang)) {
				// Particles stand before the whole name; an ending closes it.
				if (before && (form.start !== word.start || before.end !== (words[at - 1]?.end ?? -1)))
					continue;
				const next = node.next.get(form.key);
				if (!next) continue;
				const path = [...forms, form];
				take(next, path, at);
				if (next.next.size > 0) follow(next, path);
			}
		}

		function take(node: Node, forms: readonly Form[], last: number): void {
			const start = forms[0]?.start ?? 0;
			const own = { start, end: forms.at(-1)?.end ?? 0 };
			if (node.entries.length === 0 || !closes(text, words, last)) return;
			const span = balanced(text, own);
			if (!span) return;
			const names = node.entries.filter(
				(entry) => hasCapitalsOf(entry, forms, text) && isDefiniteAs(entry, forms, words[first - 1])
			);
			if (names.length === 0) return;
			const number = forms.find((form) => form.number !== 'as-named')?.number ?? 'as-named';
			const key = `${last}`;
			const known = found.get(key);
			// The first reading has the fewest letters attached.
			if (known && (known.number === 'as-named' || number !== 'as-named')) return;
			found.set(key, {
				...span,
				words: [first, last + 1],
				attachedFrom: opening ?? start,
				number,
				isMain: names.some(({ isMain }) => isMain),
				names: distinct(names.map(({ named }) => named))
			});
		}

		follow(root, []);
		return [...found.values()].sort((a, b) => b.words[1] - a.words[1]);
	};
}

/** Where a name that begins at this word begins with its particles; `null` inside a longer word. */
function openingOf(text: string, words: readonly Word[], first: number): number | null {
	const word = words[first];
	if (!word || GLUE.test(text.charAt(word.start - 1))) return null;
	const before = words[first - 1];
	if (!before || before.end < word.start) return word.start;
	const isFree = (words[first - 2]?.end ?? -1) < before.start;
	return isFree && isParticle(before.written) ? before.start : null;
}

/** True when the word ends where a name may end: nothing touches it. */
function closes(text: string, words: readonly Word[], last: number): boolean {
	const word = words[last];
	const next = words[last + 1];
	return !!word && !(next && next.start === word.end) && !GLUE.test(text.charAt(word.end));
}

function distinct(names: readonly Named[]): Named[] {
	const byId = new Map<string, Named>();
	for (const named of names) {
		const key = `${named.type}:${named.id}`;
		if (!byId.has(key)) byId.set(key, named);
	}
	return [...byId.values()];
}
