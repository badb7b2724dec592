import { fold } from '../../domain/text-fold';
import type { ReadPlace } from '../types';
import { breaksBefore, wordAt } from './clause';
import { doubt, ofOneCountry, type Case } from './choose';
import { membersWithin, regionBehind } from './regions';
import { toPlaces, type Verdict } from './verdict';

/** What the name of a group means: all of it, or one of its members, told by where it is said to lie. */
export function groupVerdict(each: Case, group: ReadPlace): Verdict | null {
	const { clause, grammar, lexicon, candidate } = each;
	const members = lexicon.membersOf(group);
	if (namesAMember(each, members)) return null;
	const phrase = leadOf(each);
	const owner = clause.words[grammar.ownerBehind(clause) ?? -1];
	const whole = {
		start: phrase.start,
		end: owner?.end ?? candidate.end,
		target: toPlaces([group.id])
	};
	if (phrase.lead === 'one-of' || isSingular(each, members)) {
		const region = regionBehind(each);
		const within = region ? membersWithin(members, region) : [];
		if (within.length === 0 || within.length === members.length) {
			const open = 'one of them: the text does not say which';
			// "One of" stays outside: what is named is the group.
			const certainty = phrase.lead === 'one-of' ? 0.55 : 0.3;
			return ofOneCountry(each, doubt(each, [group], 'one-of-a-group', certainty, open));
		}
		const reason = `one of the group by where it lies: ${within.length} of ${members.length}`;
		const target = toPlaces(within.map(({ id }) => id));
		const certainty = phrase.lead === 'one-of' ? 0.75 : 0.55;
		return ofOneCountry(each, { ...whole, target, rule: 'one-of', certainty, reason });
	}
	if (phrase.lead !== null && phrase.lead !== members.length) {
		const reason = `${phrase.lead} of them: the group has ${members.length}`;
		return doubt(each, [group], 'some-of-a-group', 0.3, reason);
	}
	const reason =
		phrase.lead === null ? 'the group as a whole' : 'all of the group, by their number';
	return ofOneCountry(each, { ...whole, rule: 'group', certainty: 0.85, reason });

	/** "One of" or a number before the name, and where the phrase begins with it. */
	function leadOf({ candidate: { start } }: Case): {
		lead: 'one-of' | number | null;
		start: number;
	} {
		const at = clause.from - 1;
		const word = clause.words[at];
		const own = grammar.numberEnding(wordAt(clause, clause.from), '');
		if (own) return { lead: own.value, start };
		if (clause.attached !== '' || !word || breaksBefore(clause, clause.from))
			return { lead: null, start };
		if (grammar.isOneOf(word.folded)) return { lead: 'one-of', start: behindAttached(word) };
		const number = grammar.numberEnding(word.folded, wordAt(clause, at - 1));
		const first = number ? clause.words[at - number.words + 1] : undefined;
		return number && first ? { lead: number.value, start: first.start } : { lead: null, start };
	}
}

/** "One of" has letters attached before it that stay outside. */
function behindAttached({ start, written }: { start: number; written: string }): number {
	const [attached = ''] = /^[وفبلك]+(?=ا)/u.exec(fold(written)) ?? [];
	return start + attached.length;
}

/** A single post, not "the posts": the noun of one stands at the beginning. */
function isSingular({ words, lexicon }: Case, members: readonly ReadPlace[]): boolean {
	const kinds = new Set(members.map(({ kind }) => kind));
	return lexicon.nouns.some(
		(noun) =>
			noun.number === 'one' &&
			[...noun.kinds].some((kind) => kinds.has(kind)) &&
			noun.words.every((word, at) => word === words[at])
	);
}

/** The names of members follow: they are meant, and the group's words are their common noun. */
function namesAMember({ clause, grammar }: Case, members: readonly ReadPlace[]): boolean {
	const ids = new Set(members.map(({ id }) => id));
	for (let at = clause.to; at < clause.to + 5 && !breaksBefore(clause, at); at += 1) {
		const next = clause.starts.get(at);
		if (next) return next.names.some(({ id }) => ids.has(id));
		const word = wordAt(clause, at);
		if (!grammar.isPlacing(word) && !grammar.isNationality(word)) return false;
	}
	return false;
}
