/** The languages of the interface, Arabic first. */
export const LANGS = ['ar', 'en'] as const;

export type Lang = (typeof LANGS)[number];

/** One value for each language of the interface. */
export type Localized<T = string> = Readonly<Record<Lang, T>>;

/** Writing direction of a language, for `dir` attributes. */
export function directionOf(lang: Lang): 'rtl' | 'ltr' {
	return lang === 'ar' ? 'rtl' : 'ltr';
}

/** The other language of the pair, for the language switch. */
export function otherLang(lang: Lang): Lang {
	return lang === 'ar' ? 'en' : 'ar';
}

/** True for `ar` and `en`, so that a path segment can be narrowed. */
export function isLang(value: string): value is Lang {
	return value === 'ar' || value === 'en';
}
