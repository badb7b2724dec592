import { before, breaksBefore, wordAt, type Clause } from '../clause';
import type { Beside } from '../grammar';
import type { Lexicon, Noun } from '../lexicon';
import { attachedTo, isAny } from './stems';
import { isNationality } from './nationality';
import { INSIDE, POSITIONS, PREPOSITIONS, SETTLEMENTS, SITES } from './words';

/** The noun whose last word stands at `last`, the longest first; what is attached to it stays outside. */
function nounEndingAt(
	clause: Clause,
	last: number,
	nouns: readonly Noun[]
): { readonly noun: Noun; readonly first: number; readonly start: number } | null {
	for (const noun of nouns) {
		const first = last - noun.words.length + 1;
		if (first < 0) continue;
		const rest = noun.words.slice(1);
		if (!rest.every((word, index) => wordAt(clause, first + 1 + index) === word)) continue;
		if (rest.some((_, index) => breaksBefore(clause, first + 1 + index))) continue;
		const attached = attachedTo(wordAt(clause, first), noun.words[0] ?? '');
		const word = clause.words[first];
		if (attached === null || !word) continue;
		return { noun, first, start: word.start + attached.length };
	}
	return null;
}

const ofOne = ({ nouns }: Lexicon) => nouns.filter(({ number }) => number === 'one');
const ofSeveral = ({ nouns }: Lexicon) => nouns.filter(({ number }) => number === 'several');

/** `مدينة` before a name without anything attached, or `المدينة` behind it. */
export function nounBeside(clause: Clause, lexicon: Lexicon): Beside | null {
	const [first, last] = [clause.words[clause.from], clause.words[clause.to - 1]];
	if (!first || !last) return null;
	const found =
		clause.attached === '' && !breaksBefore(clause, clause.from)
			? nounEndingAt(clause, clause.from - 1, ofOne(lexicon))
			: null;
	if (found) return { noun: found.noun, follows: false, start: found.start, end: last.end };
	const behind = breaksBefore(clause, clause.to) ? '' : wordAt(clause, clause.to);
	const noun = ofOne(lexicon).find(
		({ words }) => words.length === 1 && behind === `ال${words[0] ?? ''}`
	);
	const end = clause.words[clause.to]?.end;
	return noun && end
		? { noun, follows: true, start: first.start + clause.attached.length, end }
		: null;
}

/** Words of a list are names, each behind "و" or a comma. */
const COMMA = /[،,]/u;
const REACH = 12;

/** `محافظات` before names that "و" and commas join: each is one of them. */
export function nounOfList(clause: Clause, lexicon: Lexicon): Noun | null {
	const nouns = ofSeveral(lexicon);
	const isFirst = clause.attached === '' && !COMMA.test(gap(clause, clause.from));
	if (!isFirst && !/^و/u.test(clause.attached) && clause.attached !== '') return null;
	for (let at = clause.from; at > Math.max(0, clause.from - REACH); at -= 1) {
		const direct = at === clause.from ? clause.attached === '' : !isJoined(clause, at);
		const found = direct && !breaksBefore(clause, at) ? nounEndingAt(clause, at - 1, nouns) : null;
		if (found) return found.noun;
		if (isFirst) return null;
		if (breaksBefore(clause, at) && !COMMA.test(gap(clause, at))) return null;
		if (PREPOSITIONS.has(wordAt(clause, at - 1))) return null;
	}
	return null;
}

const gap = ({ source, words }: Clause, at: number) =>
	source.text.slice(words[at - 1]?.end ?? 0, words[at]?.start ?? 0);

function isJoined(clause: Clause, at: number): boolean {
	return clause.starts.get(at)?.attached.startsWith('و') ?? /^و/u.test(wordAt(clause, at));
}

/** Words between a noun and the name where it stands: `نقطة المراقبة التركية في …`. */
export function nounNear(clause: Clause, lexicon: Lexicon): Beside | null {
	const last = clause.words[clause.to - 1];
	for (let at = clause.from - 1; at >= Math.max(0, clause.from - REACH); at -= 1) {
		const one = nounEndingAt(clause, at, lexicon.nouns);
		const pronoun = one ?? nounWithPronoun(clause, at, ofSeveral(lexicon));
		if (pronoun) return { ...pronoun, follows: false, end: last?.end ?? pronoun.start };
		const word = wordAt(clause, at);
		const isName = [...clause.starts.values()].some(
			({ words: [from, to] }) => from <= at && at < to
		);
		const passes = isName || isPlacingWord(word) || isNationality(word) || /^و?ال.+/u.test(word);
		if (!passes || (breaksBefore(clause, at + 1) && !COMMA.test(gap(clause, at + 1)))) return null;
	}
	return null;
}

/** `نقاطها`: a noun of several whose owner is a pronoun. */
function nounWithPronoun(clause: Clause, at: number, nouns: readonly Noun[]) {
	const word = clause.words[at];
	const bare = word?.folded.replace(/(?:هما|هم|ها|ه)$/u, '') ?? '';
	const noun = nouns.find(
		({ words }) => words.length === 1 && bare !== word?.folded && isAny(bare, new Set(words))
	);
	return noun && word ? { noun, first: at, start: word.start } : null;
}

/** `في`, `قرب` and the sides. */
export function isPlacingWord(word: string): boolean {
	return INSIDE.has(word) || isAny(word, POSITIONS) || word === 'عند';
}

/** `حدودها`: a noun of one word and a pronoun. */
export function isPossessed(word: string, noun: readonly string[]): boolean {
	const [only = '', ...others] = noun;
	if (others.length > 0) return false;
	const owned = [`${only}ها`, `${only}ه`].find((each) => word.endsWith(each));
	return owned !== undefined && /^[وفبل]?$/u.test(word.slice(0, -owned.length));
}

/** `التابعة له` stands for the adjective of whose they are, which a group's name has. */
export function ownerBehind(clause: Clause): number | null {
	const belongs = !breaksBefore(clause, clause.to) && /^التابعه$/u.test(wordAt(clause, clause.to));
	return belongs && /^له(?:ا|م)?$/u.test(wordAt(clause, clause.to + 1)) ? clause.to + 1 : null;
}

/** A noun of common speech before the name. */
export function siteBeside(clause: Clause): 'settlement' | 'site' | null {
	if (clause.attached !== '') return null;
	const word = before(clause, clause.from);
	if (word.startsWith('ال')) return null;
	if (isAny(word, SETTLEMENTS)) return 'settlement';
	return isAny(word, SITES) ? 'site' : null;
}
