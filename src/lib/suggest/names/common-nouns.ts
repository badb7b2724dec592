import { letters } from '../text/words';

/** What a word says of how many are meant. */
export type GrammaticalNumber = 'as-named' | 'dual' | 'plural';

/** The singular of a common noun and what its other form counts. */
export interface Inflected {
	readonly singular: string;
	readonly number: GrammaticalNumber;
}

/**
 * Common nouns of places: singular, plurals. The Arabic dual follows from the singular by rule. Only
 * these are recognised in other numbers, as a plural that is guessed may be another name.
 */
const NOUNS: readonly (readonly [singular: string, ...plurals: readonly string[]])[] = [
	['مدينة', 'مدن'],
	['بلدة', 'بلدات'],
	['قرية', 'قرى'],
	['ناحية', 'نواحي', 'نواح'],
	['محافظة', 'محافظات'],
	['ولاية', 'ولايات'],
	['منطقة', 'مناطق'],
	['حي', 'أحياء'],
	['ريف', 'أرياف'],
	['معبر', 'معابر'],
	['ممر', 'ممرات'],
	['نقطة', 'نقاط', 'نقط'],
	['قاعدة', 'قواعد'],
	['مخيم', 'مخيمات'],
	['مطار', 'مطارات'],
	['طريق', 'طرق', 'طرقات'],
	['نهر', 'أنهار', 'أنهر'],
	['بحيرة', 'بحيرات'],
	['جبل', 'جبال'],
	['تل', 'تلال'],
	['تلة', 'تلال'],
	['سهل', 'سهول'],
	['واد', 'أودية', 'وديان'],
	['جسر', 'جسور'],
	['ميناء', 'موانئ'],
	['area', 'areas'],
	['camp', 'camps'],
	['city', 'cities'],
	['crossing', 'crossings'],
	['district', 'districts'],
	['governorate', 'governorates'],
	['highway', 'highways'],
	['mountain', 'mountains'],
	['post', 'posts'],
	['province', 'provinces'],
	['region', 'regions'],
	['river', 'rivers'],
	['road', 'roads'],
	['town', 'towns'],
	['village', 'villages'],
	['zone', 'zones'],
	['gouvernorat', 'gouvernorats'],
	['montagne', 'montagnes'],
	['passage', 'passages'],
	['poste', 'postes'],
	['rivière', 'rivières'],
	['région', 'régions'],
	['route', 'routes'],
	['ville', 'villes']
];

/** Endings of the dual: subject, object, and both before the noun that they belong to. */
const DUAL_ENDINGS = ['ان', 'ين', 'ا', 'ي'];

function* inflections(): Generator<[form: string, Inflected]> {
	for (const [written, ...plurals] of NOUNS) {
		const singular = letters(written);
		for (const plural of plurals) yield [letters(plural), { singular, number: 'plural' }];
		if (!/\p{Script=Arabic}/u.test(written)) continue;
		// The ة of the singular opens before an ending.
		const stem = letters(written.replace(/ة$/u, 'ت'));
		for (const ending of DUAL_ENDINGS) yield [stem + ending, { singular, number: 'dual' }];
	}
}

const SINGULARS: ReadonlyMap<string, Inflected> = new Map(inflections());
const SINGULAR_NOUNS: ReadonlySet<string> = new Set(NOUNS.map(([singular]) => letters(singular)));

/** The singular of a folded common noun in the dual or plural, without its article; `null` for any other word. */
export function singularOf(folded: string): Inflected | null {
	return SINGULARS.get(folded) ?? null;
}

/** True for a folded common noun of places in the singular, without its article. */
export function isCommonNoun(folded: string): boolean {
	return SINGULAR_NOUNS.has(folded);
}
