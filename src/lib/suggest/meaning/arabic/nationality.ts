import { fold } from '../../../domain/text-fold';

const NAMES = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 codes are two letters: all pairs, of which `Intl` knows the countries. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));

/** Adjectives that are not made from the name that `Intl` has for a country, or are of more than one. */
const OTHERS = ['اميركي', 'امريكي', 'بريطاني', 'كردي', 'عربي', 'اوروبي', 'سوفييتي'];

/** "Financial" is the adjective of a country by its letters alone. */
const NOT_MEANT = new Set(['مالي']);

/** The adjectives of countries, masculine and folded, made from their names as `Intl` has them. */
const COUNTRIES: ReadonlySet<string> = new Set(
	CODES.flatMap((code) => {
		const name = NAMES.of(code);
		return name === undefined || name.includes(' ') ? [] : [adjectiveOf(fold(name))];
	}).filter((adjective) => !NOT_MEANT.has(adjective))
);
const NATIONALITIES: ReadonlySet<string> = new Set([...COUNTRIES, ...OTHERS]);

function adjectiveOf(name: string): string {
	const stem = name.replace(/^ال(?=...)/u, '').replace(/(?:يا|ا|ه)$/u, '');
	return stem.endsWith('ي') ? stem : `${stem}ي`;
}

/** True for an adjective that says of which country something is: `الفرنسية`, `إيطالي`. */
export function isNationality(word: string): boolean {
	return NATIONALITIES.has(word.replace(/^و?ال/u, '').replace(/ه$/u, ''));
}

/** The country that a word names or is the adjective of: its adjective, masculine and without article. */
export function countryIn(word: string): string | null {
	const bare = word.replace(/^[وفبلك]{0,2}(?=ال)/u, '');
	const adjective = bare.replace(/^ال(?=...)/u, '').replace(/ه$/u, '');
	if (adjective.endsWith('ي') && NATIONALITIES.has(adjective)) return adjective;
	const named = [bare, bare.replace(/^[وفبلك](?=...)/u, '')].map(adjectiveOf);
	return named.find((each) => COUNTRIES.has(each)) ?? null;
}
