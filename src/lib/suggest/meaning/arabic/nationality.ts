import { fold } from '../../../domain/text-fold';

const names = new Intl.DisplayNames(['ar'], { type: 'region', fallback: 'none' });

/** ISO 3166-1 codes are two letters: all pairs, of which `Intl` knows the countries. */
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Countries whose adjective is not made from the name that `Intl` has for them. */
const OTHERS = ['اميركي', 'امريكي', 'بريطاني', 'كردي', 'عربي', 'اوروبي', 'سوفييتي'];

/** `سورية`, `لبنان` as adjectives, folded: `سوري`, `لبناني`. */
const NATIONALITIES: ReadonlySet<string> = new Set([
	...OTHERS,
	...LETTERS.flatMap((first) =>
		LETTERS.flatMap((second) => {
			const code = first + second;
			const name = names.of(code);
			return name === undefined || name === code || name.includes(' ')
				? []
				: [adjectiveOf(fold(name))];
		})
	)
]);

function adjectiveOf(name: string): string {
	const stem = name.replace(/^ال(?=...)/u, '').replace(/(?:يا|ا|ه)$/u, '');
	return stem.endsWith('ي') ? stem : `${stem}ي`;
}

/** True for an adjective that says of which country something is: `التركية`, `الروسي`. */
export function isNationality(word: string): boolean {
	const bare = word.replace(/^و?ال/u, '').replace(/ه$/u, '');
	return bare !== word && NATIONALITIES.has(bare);
}
