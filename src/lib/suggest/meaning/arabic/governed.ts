import { fold } from '../../../domain/text-fold';
import { breaksBefore, before, wordAt, type Clause } from '../clause';
import type { Governed } from '../governed';
import { isAny } from './stems';
import { PREPOSITIONS, SAYING } from './words';

const AND = /^و/u;
/** Behind a conjunction a preposition may be attached. */
const ATTACHED = /^[وف]?([بلك])/u;

/** More coordinated names than this are none of one phrase. */
const LONGEST_LIST = 8;

/** What governs a name in Arabic. */
export function governed(clause: Clause): Governed {
	const { head, attached } = headOf(clause);
	const [, letter = ''] = ATTACHED.exec(attached) ?? [];
	const previous = before(clause, head);
	if (letter !== '') {
		return { clause, head, preposition: letter, attached: true, word: previous, at: head - 1 };
	}
	const bare = previous.replace(/^[وف](?=..)/u, '');
	if (PREPOSITIONS.has(previous) || PREPOSITIONS.has(bare)) {
		const preposition = PREPOSITIONS.has(previous) ? previous : bare;
		const word = before(clause, head - 1);
		return { clause, head, preposition, attached: false, word, at: head - 2 };
	}
	return { clause, head, preposition: '', attached: false, word: previous, at: head - 1 };
}

/** Where the list begins to which a name is coordinated with "و", and what is attached to its first word. */
function headOf(clause: Clause): { readonly head: number; readonly attached: string } {
	let head = clause.from;
	let attached = clause.attached;
	for (let step = 0; step < LONGEST_LIST && AND.test(attached); step += 1) {
		if (breaksBefore(clause, head)) break;
		const name = clause.ends.get(head);
		if (name) {
			head = name.words[0];
			attached = fold(name.attached);
			continue;
		}
		const word = wordAt(clause, head - 1);
		if (PREPOSITIONS.has(word) || isAny(word, SAYING)) break;
		// A name that the atlas lacks, of one word.
		const letter = /^و?[بل](?=...)/u.exec(word)?.[0] ?? '';
		return { head: head - 1, attached: letter.length > 1 ? letter : '' };
	}
	return { head, attached };
}

/** The words before the governing ones, at most `count` and none of another sentence. */
export function reach({ clause, at }: Governed, count: number): string[] {
	return clause.words.slice(Math.max(0, at + 1 - count), at + 1).map(({ folded }) => folded);
}
