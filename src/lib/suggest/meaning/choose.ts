import { after, type Clause } from './clause';
import { ofItsSides } from './borders';
import type { Grammar } from './grammar';
import { groupVerdict } from './groups';
import type { Lexicon, Noun } from './lexicon';
import { isGroup } from '../../domain/place';
import type { Candidate, ReadPlace } from '../types';
import { foldedWords } from '../../domain/text-fold';
import type { SenseRule } from './rule';
import { toPlaces, type Verdict } from './verdict';

/** A name to be decided on, with all that decides. */
export interface Case {
	readonly clause: Clause;
	readonly candidate: Candidate;
	/** Its folded words, without what is attached. */
	readonly words: readonly string[];
	readonly lexicon: Lexicon;
	readonly grammar: Grammar;
	/** Of several places the one that the article last spoke of; `null` where it spoke of none. */
	latest(places: readonly ReadPlace[]): ReadPlace | null;
}

/** Doubts are listed below this certainty, and nothing at all is said above it of what is no place. */
const SURE = 0.7;
const BY_NAME = { certainty: 0.9, rule: 'name' };

/** What a name means where it stands: a link, a doubt, or nothing. */
export function choose(each: Case): Verdict | null {
	const bearers = bearersOf(each);
	if (bearers.length === 0) return null;
	const [first] = bearers;
	if (first && isGroup(first)) return groupVerdict(each, first);
	return withItsNoun(each, bearers) ?? calledAfter(each, bearers) ?? asASense(each, bearers);
}

/** Every place that bears these words as a name, the names with their common noun first. */
function bearersOf({ candidate, words, lexicon }: Case): ReadPlace[] {
	const found = candidate.names.flatMap(({ type, id }) => {
		const place = type === 'place' ? lexicon.place(id) : undefined;
		return place ? [place] : [];
	});
	return [...new Set([...found, ...lexicon.named(words)])];
}

/** True where the name that stands there has its common noun within. */
function hasItsNoun({ words, lexicon }: Case): boolean {
	return lexicon.nouns.some(
		(noun) => noun.words.length < words.length && noun.words.every((word, at) => word === words[at])
	);
}

/** A common noun beside a name says of which kind the place is: none of that kind is another place. */
function withItsNoun(each: Case, bearers: readonly ReadPlace[]): Verdict | null {
	const { clause, lexicon, grammar } = each;
	if (hasItsNoun(each)) return null;
	const beside = grammar.nounBeside(clause, lexicon);
	const meant = bearers.filter(({ kind }) => beside?.noun.kinds.has(kind));
	const said = (noun: Noun) => noun.words.join(' ');
	if (beside && meant.length > 0) {
		const { noun, start, end } = beside;
		return {
			...decide(each, meant, 'common-noun', `named with "${said(noun)}"`, 0.95),
			start,
			end
		};
	}
	const list = grammar.nounOfList(clause, lexicon);
	const listed = bearers.filter(({ kind }) => list?.kinds.has(kind));
	if (list && listed.length > 0) {
		return decide(each, listed, 'list', `one of the list behind "${said(list)}"`, 0.9);
	}
	const site = beside || list ? null : grammar.siteBeside(clause);
	const settled = site === 'settlement' ? bearers.filter(lexicon.isSettlement) : [];
	if (settled.length > 0) return decide(each, settled, 'settlement', 'named as a settlement', 0.9);
	const other = (beside?.follows === false ? beside.noun : null) ?? list;
	if (!other && !site) return null;
	const reason = `the atlas has no such place of this name ("${other ? said(other) : 'site'}")`;
	return doubt(each, bearers, 'another-of-the-name', 0.2, reason);
}

/** A place that is called after another is meant only where its common noun stands near. */
function calledAfter(each: Case, bearers: readonly ReadPlace[]): Verdict | null {
	const { clause, lexicon, grammar, candidate } = each;
	if (hasItsNoun(each)) return null;
	const after = bearers.filter((place) => lexicon.bare(place) === 'never');
	if (after.length === 0) return null;
	const near = grammar.nounNear(clause, lexicon);
	const meant = near ? after.filter(({ kind }) => near.noun.kinds.has(kind)) : [];
	if (near && meant.length > 0) {
		const named = near.noun.words.join(' ');
		const { start, end } = near.noun.number === 'one' ? near : candidate;
		return { ...decide(each, meant, 'noun-near', `"${named}" stands before it`, 0.85), start, end };
	}
	if (after.length < bearers.length) return null;
	const reason = 'without its common noun the name may be that of what it is called after';
	return doubt(each, after, 'called-after', 0.3, reason);
}

function asASense(each: Case, bearers: readonly ReadPlace[]): Verdict | null {
	const { clause, grammar, lexicon } = each;
	const places = bearers.filter((place) => hasItsNoun(each) || lexicon.bare(place) !== 'never');
	const name = grammar.governed(clause);
	const isCapital = places.some((place) => lexicon.isGovernment(place));
	const untold = places.every((place) => lexicon.isGovernment(place) === null);
	const bare = !hasItsNoun(each);
	const rules: readonly SenseRule[] = [
		...(bare ? grammar.names : []),
		...(bare && places.some(lexicon.isSettlement) ? grammar.settlements : []),
		...(bare && isCapital ? grammar.capitals : []),
		...(bare && untold ? grammar.speakers : [])
	];
	const rule = rules.find((each) => each.holds(name));
	if (!rule) {
		const { rule: name, certainty } = BY_NAME;
		const verdict = decide(each, places, name, 'a name of the atlas', certainty);
		return ofItsSides(ofOneCountry(each, verdict), each.words, clause, lexicon, grammar);
	}
	if (rule.sense === 'place') return decide(each, places, rule.id, rule.reason, rule.certainty);
	if (rule.certainty >= SURE) return null;
	return doubt(each, places, rule.id, 1 - rule.certainty, rule.reason);
}

/** An adjective of another country than its names have makes it another place. */
export function ofOneCountry(each: Case, verdict: Verdict): Verdict {
	const { clause, grammar, lexicon } = each;
	const next = after(clause);
	const bare = (word: string) => word.replace(/^و/u, '');
	if (verdict.target.type !== 'place' || !grammar.isNationality(next)) return verdict;
	const own = verdict.target.ids.flatMap((id) => {
		const place = lexicon.place(id);
		const names = place ? [place.name[lexicon.lang], ...(place.altNames[lexicon.lang] ?? [])] : [];
		return names.flatMap((name) => foldedWords(name ?? '')).filter(grammar.isNationality);
	});
	if (own.length === 0 || own.some((word) => sameEnding(word, bare(next)))) return verdict;
	const reason = `"${next}" is of another country than the names of the atlas`;
	return { ...verdict, rule: 'another-country', certainty: 0.25, reason };
}

/** The same adjective in either gender. */
function sameEnding(one: string, other: string): boolean {
	return one.replace(/ه$/u, '') === other.replace(/ه$/u, '');
}

/** Of several places of a name: that of the kind that goes first, that of the main name, the last spoken of. */
function decide(
	each: Case,
	places: readonly ReadPlace[],
	rule: string,
	reason: string,
	certainty: number
): Verdict {
	const { candidate, lexicon, words } = each;
	const preferences = [
		places,
		places.filter((place) => lexicon.bare(place) === 'first'),
		places.filter(
			(place) => foldedWords(place.name[lexicon.lang] ?? '').join(' ') === words.join(' ')
		)
	];
	const latest = each.latest(places);
	const spelt = places.filter((place) => lexicon.isName(place, words));
	const chosen = [...preferences, latest ? [latest] : [], spelt].find(({ length }) => length === 1);
	const { start, end } = candidate;
	if (!chosen) {
		const ids = places.map(({ id }) => id);
		const open = 'several places of the atlas have this name';
		return { start, end, target: toPlaces(ids), rule: 'ambiguous', certainty: 0.4, reason: open };
	}
	return { start, end, target: toPlaces(chosen.map(({ id }) => id)), rule, certainty, reason };
}

/** A verdict for the curator alone. */
export function doubt(
	{ candidate: { start, end } }: Pick<Case, 'candidate'>,
	places: readonly ReadPlace[],
	rule: string,
	certainty: number,
	reason: string
): Verdict {
	return { start, end, target: toPlaces(places.map(({ id }) => id)), rule, certainty, reason };
}
