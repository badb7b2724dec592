import { letters } from './words';

const listed = (...lines: readonly string[]) => new Set(lines.flatMap((line) => line.split(' ')));

/** Words after whose full stop a sentence goes on, folded: a title before a name, a month. */
const ABBREVIATIONS: ReadonlySet<string> = listed(
	// English
	'mr mrs ms dr prof rev gen col lt capt sgt maj brig adm gov sen rep pres st mt',
	'jan feb mar apr jun jul aug sep sept oct nov dec vs approx dept inc ltd',
	// French
	'mme mlle mgr av env janv fevr juil bd ste'
);
/** The same where a number follows. */
const BEFORE_NUMBERS: ReadonlySet<string> = listed('no nos vol fig pp art chap ch ص رقم');

/** A single letter is an initial or a title, but behind a number an era or a unit. */
const INITIAL = /(?:^|[^\p{L}\p{M}\p{N}])\p{L}[\p{M}\u0640]{0,4}$/u;
const UNIT = /\p{N}\s?\p{L}[\p{M}\u0640]{0,4}$/u;
const LONGEST = 6;

/** True where the full stop between these texts only shortens a word: `Dr`, `د`, `U.S`. */
export function isAbbreviated(before: string, after: string): boolean {
	if (INITIAL.test(before)) return !UNIT.test(before);
	const word = letters(lastWord(before));
	return ABBREVIATIONS.has(word) || (BEFORE_NUMBERS.has(word) && /^\s?\p{N}/u.test(after));
}

/** The letters at the end of a text, as far as an abbreviation may be long. */
function lastWord(text: string): string {
	let start = text.length;
	while (start > 0 && text.length - start <= LONGEST && /\p{L}/u.test(text.charAt(start - 1)))
		start--;
	return text.slice(start);
}
