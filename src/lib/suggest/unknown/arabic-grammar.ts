import { COMMON, HEADS, MASCULINE, NO_NAME, SEVERAL, SINGULAR, WEAK } from './arabic-words';
import {
	closedEnd,
	gapBefore,
	quotedEnd,
	type PlaceGrammar,
	type SentenceWords
} from './place-grammar';

const ATTACHED = /^(?:[وف]?[بلك]|[وف])(?=..)/u;
const ARTICLE = /^ال(?=..)/u;
/** "In the", "to the", "and the" before a common noun: no name begins with them. */
const PHRASE = /^(?:[وف]?[بكف]ال|[وف]?لل|[وف]ال)(?=..)/u;
/** An adjective of the feminine without the article, as its noun: "a border village". */
const ADJECTIVE = /(?:يه|يين|يون|يات)$/u;
/** Adjectives that follow a name are those of its noun. */
const DEFINITE_ADJECTIVE = /^ال.+(?:يه|ي|ه|يين)$/u;
const ONLY_SPACE = /^\s+$/u;
const COMMA = /^\s*[،,]\s*$/u;
const LONGEST_LIST = 15;

/** Finds names behind `بلدة`, `قرية`, `معبر` …, and the lists of them behind `بلدات`. */
export const arabicPlaces: PlaceGrammar = (sentence) => {
	let read = 0;
	return sentence.words.flatMap((_, at) => {
		// A noun inside a name announces no other.
		const noun = at < read ? null : nounAt(sentence, at);
		if (!noun) return [];
		if (noun.masculine && isAdjective(sentence, at + 1)) return [];
		return namesFrom(sentence, at + 1, noun.several).map(([first, end]) => {
			read = end;
			const isNext = first === at + 1;
			const name = spanOf(sentence, first, end, isNext);
			// The noun of several is the name of none.
			const whole =
				isNext && !noun.several ? { start: noun.start, end: closedEnd(sentence, end) } : name;
			return { ...name, whole, noun: noun.written, weak: noun.weak };
		});
	});
};

/** The common noun that a word is, without its article and what is attached to it. */
function nounAt({ text, words, knownUntil }: SentenceWords, at: number) {
	const word = words[at];
	// A noun inside a name of the atlas announces nothing.
	if (!word || (knownUntil(at) ?? at + 1) > at + 1) return null;
	const attached = ATTACHED.exec(word.folded)?.[0].length ?? 0;
	for (const cut of attached === 0 ? [0] : [0, attached]) {
		const noun = word.folded.slice(cut);
		const several = SEVERAL.has(noun);
		const weak = WEAK.has(noun);
		if (!several && !weak && !SINGULAR.has(noun)) continue;
		const start = word.start + cut;
		const about = { several: several || weak, weak, masculine: MASCULINE.has(noun) };
		return { ...about, start, written: text.slice(start, word.end) };
	}
	return null;
}

/** "A border crossing", "a residential quarter": what follows a noun without the article and has none itself. */
function isAdjective(sentence: SentenceWords, at: number): boolean {
	const isNext = ONLY_SPACE.test(gapBefore(sentence, at));
	return isNext && /^(?!ال)\p{L}{3,}ي$/u.test(sentence.words[at]?.folded ?? '');
}

/** The names that begin at a word: one, or as many as "و" and commas join; those of the atlas are passed over. */
function namesFrom(sentence: SentenceWords, from: number, several: boolean): [number, number][] {
	const found: [number, number][] = [];
	for (let at = from, count = 0; count < LONGEST_LIST; count++) {
		const isFirst = at === from;
		const known = sentence.knownUntil(at);
		const end = known ?? quotedEnd(sentence, at) ?? nameEnd(sentence, at, isFirst);
		if (end === null) return found;
		if (known === null) found.push([at, end]);
		if (!several || !isJoined(sentence, end)) return found;
		at = end;
	}
	return found;
}

/** Whether a word goes on with a list: behind "و", a comma, or both. */
function isJoined(sentence: SentenceWords, at: number): boolean {
	const word = sentence.words[at];
	if (!word) return false;
	const gap = gapBefore(sentence, at);
	return COMMA.test(gap) || (/^و..|^و$/u.test(word.folded) && /^\s*[»"”)]?\s+$/u.test(gap));
}

/** Behind which word a name ends that begins at one; `null` where none begins. */
function nameEnd(sentence: SentenceWords, at: number, isFirst: boolean): number | null {
	const word = sentence.words[at];
	const gap = gapBefore(sentence, at);
	if (!word || !(ONLY_SPACE.test(gap) || (!isFirst && COMMA.test(gap)))) return null;
	const isWhole = isFirst || HEADS.has(word.folded);
	const bare = isWhole ? word.folded : word.folded.replace(/^و(?=..)/u, '');
	if (!isNameLike(bare)) return null;
	const head = bare.replace(ARTICLE, '');
	const next = sentence.words[at + 1];
	const goesOn =
		next !== undefined &&
		ONLY_SPACE.test(gapBefore(sentence, at + 1)) &&
		sentence.knownUntil(at + 1) === null &&
		isNameLike(next.folded) &&
		!/^و/u.test(next.folded);
	if (!goesOn) return HEADS.has(bare) ? null : at + 1;
	if (HEADS.has(head)) return at + 2;
	// A construct: its second noun bears the article, and is no adjective.
	const isConstruct = bare.endsWith('ه') && head === bare && ARTICLE.test(next.folded);
	return isConstruct && !DEFINITE_ADJECTIVE.test(next.folded) ? at + 2 : at + 1;
}

function isNameLike(folded: string): boolean {
	if (!/^\p{Script=Arabic}{2,}$/u.test(folded) || PHRASE.test(folded)) return false;
	const rests = [
		folded,
		folded.replace(/^[وف](?=..)/u, ''),
		folded.replace(/^[وف]?[بلك](?=..)/u, '')
	];
	const isNoun = rests.some((each) => SINGULAR.has(each) || SEVERAL.has(each) || WEAK.has(each));
	if (isNoun && !HEADS.has(folded)) return false;
	if (rests.some((each) => NO_NAME.has(each))) return false;
	if (ARTICLE.test(folded)) return !COMMON.has(folded.replace(ARTICLE, ''));
	return !ADJECTIVE.test(folded) && !COMMON.has(folded);
}

/** The words of a name without the "و" that joins it to the one before. */
function spanOf({ text, words }: SentenceWords, first: number, end: number, isFirst: boolean) {
	const [start, last] = [words[first]?.start ?? 0, words[end - 1]?.end ?? 0];
	const isWhole = isFirst || HEADS.has(words[first]?.folded ?? '');
	const [and = ''] = isWhole
		? []
		: (/^و[\p{M}\u0640]*(?=\p{L}{2})/u.exec(text.slice(start, last)) ?? []);
	return { start: start + and.length, end: last };
}
