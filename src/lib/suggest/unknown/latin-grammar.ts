import type { Span } from '../source-text';
import {
	gapBefore,
	quotedEnd,
	type FoundName,
	type PlaceGrammar,
	type SentenceWords
} from './place-grammar';

/** How a language in Latin letters names places. */
export interface LatinPlaces {
	/** Nouns before "of" and a name, or before the name itself. */
	readonly singular: ReadonlySet<string>;
	readonly plural: ReadonlySet<string>;
	/** Between noun and name; what is elided is written with the name: "d’Evreux". */
	readonly of: ReadonlySet<string>;
	readonly elided: RegExp;
	/** Nouns that stand directly before the name: "Mount". */
	readonly before: ReadonlySet<string>;
	/** Nouns that may stand behind it: "Ripon village". */
	readonly behind: ReadonlySet<string>;
	readonly and: ReadonlySet<string>;
	/** Capitalised words, folded, that are no names of places: of peoples, sides, numbers. */
	readonly noName: RegExp;
}

/** Small words that stand inside a name, never at its end. */
const PARTICLE = /^(?:al|el|ash|as|ad|an|ar|at|az|bin|ibn|de|du|des|la|le|les|sur|sous|upon|on)$/u;
const CAPITAL = /^\p{Lu}/u;
const INSIDE = /^(?: |-|[’'])$/u;
const LIST = /^,? $/u;
const LONGEST = 5;
const LONGEST_LIST = 15;

/** Finds capitalised names beside "town of", "village", "Mount" … */
export function latinPlaces(table: LatinPlaces): PlaceGrammar {
	return (sentence) => {
		let read = 0;
		return sentence.words.flatMap((_, at) => {
			// A noun inside a name announces no other.
			const found = at < read ? [] : besideNoun(sentence, at, table);
			const last = found.at(-1)?.whole.end ?? 0;
			read = Math.max(read, sentence.words.findLastIndex(({ end }) => end <= last) + 1);
			return found;
		});
	};
}

/** The names that a noun announces: behind "of" or itself, or else the one before it. */
function besideNoun(sentence: SentenceWords, at: number, table: LatinPlaces): FoundName[] {
	const word = sentence.words[at];
	if (!word || (sentence.knownUntil(at) ?? at + 1) > at + 1) return [];
	const noun = word.written;
	const several = table.plural.has(word.folded);
	const toFound = (name: Span, whole: Span): FoundName => ({ ...name, whole, noun, weak: false });
	const from = several || table.singular.has(word.folded) ? afterOf(sentence, at + 1, table) : null;
	const behind = from === null ? [] : namesFrom(sentence, from, several, table);
	const next = table.before.has(word.folded) ? namesFrom(sentence, at + 1, false, table) : [];
	const names = behind.length > 0 ? behind : next;
	if (names.length > 0) {
		return names.map((name) =>
			// The noun of several is the name of none.
			toFound(name, several ? name : { start: word.start, end: name.end })
		);
	}
	const name = table.behind.has(word.folded) ? nameEndingAt(sentence, at, table) : null;
	return name ? [toFound(name, { start: name.start, end: word.end })] : [];
}

/** Where the name begins that "of" announces; `null` without one. */
function afterOf(sentence: SentenceWords, at: number, { of, elided }: LatinPlaces): number | null {
	const word = sentence.words[at];
	if (!word) return null;
	if (of.has(word.folded)) return at + 1;
	return elided.test(word.written) ? at : null;
}

/** The names that begin at a word: one, or a list of them; those of the atlas are passed over. */
function namesFrom(
	sentence: SentenceWords,
	from: number,
	several: boolean,
	table: LatinPlaces
): Span[] {
	const found: Span[] = [];
	for (let at = from, count = 0; count < LONGEST_LIST; count++) {
		const known = sentence.knownUntil(at);
		const end = known ?? quotedEnd(sentence, at) ?? nameEnd(sentence, at, table);
		if (end === null) return found;
		if (known === null) found.push(spanOf(sentence, at, end, table));
		if (!several || !LIST.test(gapBefore(sentence, end))) return found;
		at = table.and.has(sentence.words[end]?.folded ?? '') ? end + 1 : end;
	}
	return found;
}

function isName({ words }: SentenceWords, at: number, { noName, elided }: LatinPlaces): boolean {
	const word = words[at];
	if (!word) return false;
	const bare = word.written.replace(elided, '');
	return CAPITAL.test(bare) && !noName.test(word.folded);
}

/** Behind which word a name ends that begins at one; `null` where none begins. */
function nameEnd(sentence: SentenceWords, from: number, table: LatinPlaces): number | null {
	let end: number | null = null;
	for (let at = from; at < from + LONGEST; at++) {
		const isInside = at === from || INSIDE.test(gapBefore(sentence, at));
		const word = sentence.words[at];
		if (!isInside || !word || sentence.knownUntil(at) !== null) return end;
		if (isName(sentence, at, table)) end = at + 1;
		else if (!PARTICLE.test(word.folded)) return end;
	}
	return end;
}

/** The name whose last word stands before a noun; a capital that begins the sentence may be any word's. */
function nameEndingAt(sentence: SentenceWords, noun: number, table: LatinPlaces): Span | null {
	let first: number | null = null;
	for (let at = noun - 1; at >= Math.max(0, noun - LONGEST); at--) {
		if (!INSIDE.test(gapBefore(sentence, at + 1)) || sentence.knownUntil(at) !== null) break;
		const written = sentence.words[at]?.folded ?? '';
		if (isName(sentence, at, table)) first = at;
		else if (!PARTICLE.test(written)) break;
	}
	return first === null || first === 0 ? null : spanOf(sentence, first, noun, table);
}

function spanOf(
	{ words }: SentenceWords,
	first: number,
	end: number,
	{ elided }: LatinPlaces
): Span {
	const word = words[first];
	const [cut = ''] = elided.exec(word?.written ?? '') ?? [];
	return { start: (word?.start ?? 0) + cut.length, end: words[end - 1]?.end ?? 0 };
}
