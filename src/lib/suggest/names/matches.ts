import type { SourceText, Span, Word } from '../source-text';
import type { Named } from '../types';
import { isParticle } from './attached';
import type { GrammaticalNumber } from './common-nouns';
import { hasCapitalsOf, isDefiniteAs } from './fits';
import { formReader, type Form } from './forms';
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
	const formsOf = formReader(lang);
	return (words: readonly Word[], first: number): Match[] => {
		const word = words[first];
		if (!word || !formsOf(word).some(({ key }) => root.next.has(key))) return [];
		const attachedFrom = openingOf(text, words, first);
		return attachedFrom === null ? [] : matchesFrom(words, first, attachedFrom);
	};

	function matchesFrom(words: readonly Word[], first: number, attachedFrom: number): Match[] {
		const found = new Map<number, Match>();

		function follow(node: Node, forms: readonly Form[]): void {
			const at = first + forms.length;
			const word = words[at];
			if (!word || (forms.length > 0 && !joins(text, words[at - 1], forms.at(-1), word))) return;
			for (const form of formsOf(word)) {
				// Particles stand before the whole name.
				const next = forms.length > 0 && form.before > 0 ? undefined : node.next.get(form.key);
				if (!next) continue;
				const path = [...forms, form];
				take(next, path, at);
				follow(next, path);
			}
		}

		function take({ entries }: Node, forms: readonly Form[], last: number): void {
			const [opening, closing] = [words[first], words[last]];
			if (entries.length === 0 || !opening || !closing || !closes(text, words, last)) return;
			const span = balanced(text, {
				start: opening.start + (forms[0]?.before ?? 0),
				end: closing.end - (forms.at(-1)?.after ?? 0)
			});
			const names = entries.filter(
				(entry) => hasCapitalsOf(entry, forms) && isDefiniteAs(entry, forms, words[first - 1])
			);
			if (!span || names.length === 0) return;
			const number = forms.find((form) => form.number !== 'as-named')?.number ?? 'as-named';
			const known = found.get(last);
			// The first reading has the fewest letters attached.
			if (known && (known.number === 'as-named' || number !== 'as-named')) return;
			found.set(last, {
				...span,
				words: [first, last + 1],
				attachedFrom,
				number,
				isMain: names.some(({ isMain }) => isMain),
				names: distinct(names.map(({ named }) => named))
			});
		}

		follow(root, []);
		return [...found.values()].sort((a, b) => b.words[1] - a.words[1]);
	}
}

/** True where a name may go on from one word to the next: an ending closes it. */
function joins(text: string, before: Word | undefined, form: Form | undefined, word: Word) {
	return (
		before !== undefined && form?.after === 0 && BETWEEN.test(text.slice(before.end, word.start))
	);
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
