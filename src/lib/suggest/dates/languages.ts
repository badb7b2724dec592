import { anyOf, type DateRule } from './pieces';
import { ARABIC_DATES } from './rules/arabic-dates';
import { ARABIC_DAYS } from './rules/arabic-days';
import { ARABIC_SPANS } from './rules/arabic-spans';
import { ENGLISH_RULES } from './rules/english';
import { FRENCH_RULES } from './rules/french';
import { DAY_FIRST_NUMBERS, NUMBERS_IN_EITHER_ORDER } from './rules/numeric';
import type { Weekday } from './said';

/** How a language speaks of time. */
export interface DateLanguage {
	readonly rules: readonly DateRule[];
	/** The day with which its weeks begin. */
	readonly weekStart: Weekday;
	/** Before a date: it is where something begins that goes on. */
	readonly since: RegExp;
	/** Before the first of two dates that enclose a time. */
	readonly between: RegExp;
	/** All that stands from the first of them to the second. */
	readonly to: RegExp;
	/** The same where the first is announced by {@link between} alone. */
	readonly and: RegExp;
	/** Behind a date: up to the day of writing. */
	readonly untilNow: RegExp;
	/** What is to come, or was announced. */
	readonly future: RegExp;
	/** What goes on, or happened again and again, up to the day of writing. */
	readonly goesOn: RegExp;
}

const ARABIC: DateLanguage = {
	rules: [...ARABIC_DATES, ...ARABIC_DAYS, ...ARABIC_SPANS, ...DAY_FIRST_NUMBERS],
	weekStart: 0,
	since: /منذ +(?:مطلع +|بدايه +)?$/u,
	between: /(?:^|[^\p{L}])[وف]?(?:من|بين) +$/u,
	to: /^[ ,]*(?:و?حتي|و?الي(?: +غايه)?|-) *$/u,
	and: /^[ ,]*و *$/u,
	untilNow:
		/^[ ,]*و?(?:حتي|الي) +(?:ال[آا]ن|اليوم|هذا +اليوم|يومنا +هذا|هذه +اللحظه|الوقت +الراهن|تاريخه)/u,
	future: whole(
		...['سوف', 'سيتم', 'ستتم', 'سيكون', 'ستكون', 'سيعقد', 'ستعقد', 'سيلتقي', 'ستلتقي', 'ستبدأ'],
		...['سيبدأ', 'ستجري', 'سيجتمع', 'ستجتمع', 'ستنطلق', 'سينطلق', 'ستستضيف', 'سيزور', 'ستقوم'],
		...['سيقوم', 'سيصل', 'ستصل', 'سيشارك', 'من المقرر', 'المقررة', 'المزمع', 'من المتوقع', 'يعتزم']
	),
	goesOn: whole(
		...['لا تزال', 'لا يزال', 'لا يزالون', 'ما زال', 'ما زالت', 'مازال', 'مازالت', 'لم تزل'],
		...['حتى الآن', 'إلى الآن', 'مرارا', 'مرارا وتكرارا', 'منذ ذلك الحين', 'منذ ذلك الوقت']
	)
};

const ENGLISH: DateLanguage = {
	rules: [...ENGLISH_RULES, ...NUMBERS_IN_EITHER_ORDER],
	weekStart: 1,
	since: /since +(?:the +)?(?:on +)?$/u,
	between: /(?:^|[^\p{L}])(?:from|between) +(?:the +)?$/u,
	to: /^ *(?:to|until|till|through|-) *(?:the +)?$/u,
	and: /^ *and +(?:the +)?$/u,
	untilNow: /^,? *(?:until|till|to|up to) +(?:now|today|the +present|this +day)/u,
	future: whole(
		...['will', 'shall', 'is to', 'are to', 'is due', 'are due', 'is set to', 'are set to'],
		...['scheduled', 'expected', 'planned', 'plans to', 'upcoming']
	),
	goesOn: whole('still', 'repeatedly', 'since then', 'ever since', 'to this day', 'until now')
};

const FRENCH: DateLanguage = {
	rules: [...FRENCH_RULES, ...DAY_FIRST_NUMBERS],
	weekStart: 1,
	since: /(?:depuis|des) +(?:le +|la +|l')?$/u,
	between: /(?:^|[^\p{L}])(?:du|de|entre) +(?:le +)?$/u,
	to: /^ *(?:au|a|jusqu'(?:au|a|en)|-) *(?:le +)?$/u,
	and: /^ *et +(?:le +)?$/u,
	untilNow: /^,? *jusqu'(?:a +(?:maintenant|present|aujourd'hui|ce +jour)|ici)/u,
	future: whole(
		...['sera', 'seront', 'aura', 'auront', 'doit', 'doivent', 'devrait', 'devraient', 'prévu'],
		...['prévue', 'prévus', 'prévues']
	),
	goesOn: whole('toujours', 'encore', 'à plusieurs reprises', 'depuis lors', 'jusqu’à présent')
};

const LANGUAGES: ReadonlyMap<string, DateLanguage> = new Map([
	['ar', ARABIC],
	['en', ENGLISH],
	['fr', FRENCH]
]);

/** Languages whose times are understood. */
export const DATED_LANGUAGES: readonly string[] = [...LANGUAGES.keys()];

/** How the language of a BCP 47 tag speaks of time; `null` for one without a table. */
export function dateLanguage(lang: string): DateLanguage | null {
	return LANGUAGES.get(lang.split('-')[0] ?? lang) ?? null;
}

function whole(...words: string[]): RegExp {
	return new RegExp(`(?<![\\p{L}\\p{N}])[وف]?${anyOf(words)}(?![\\p{L}\\p{N}])`, 'u');
}
