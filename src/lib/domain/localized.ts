import { scriptOf } from './script';

/** A language as a canonical BCP 47 tag: `ar`, `pt-BR`, `zh-Hant`. Which there are, the atlas says. */
export type Lang = string;

/**
 * A value in each language that has it, in the order of the atlas's languages: whoever reads a
 * language without it is shown the first. Read it with the functions below, never by its key.
 */
export type Localized<T = string> = Readonly<Record<Lang, T>>;

/** A text and the language it is in. */
export interface LocalizedText {
	readonly text: string;
	readonly lang: Lang;
}

/** What a value is in a language, or in the first that has it; `null` where none has. */
export function valueIn<T>(
	value: Localized<T>,
	lang: Lang
): { readonly value: T; readonly lang: Lang } | null {
	const own = value[lang];
	if (own !== undefined) return { value: own, lang };
	const [first] = Object.entries(value);
	return first ? { lang: first[0], value: first[1] } : null;
}

/** A text in a language, or in the first that has it; none at all is the empty text. */
export function localizedText(value: Localized, lang: Lang): LocalizedText {
	const found = valueIn(value, lang);
	return found ? { text: found.value, lang: found.lang } : { text: '', lang };
}

/** The text alone, for titles and labels that cannot say their language. */
export function textIn(value: Localized, lang: Lang): string {
	return localizedText(value, lang).text;
}

/** The texts in every language but the one that readers of `lang` are shown. */
export function otherTexts(value: Localized, lang: Lang): LocalizedText[] {
	const shown = localizedText(value, lang);
	return Object.entries(value)
		.map(([each, text]) => ({ lang: each, text }))
		.filter((each) => each.lang !== shown.lang);
}

/** The attributes of an element that shows a text on a page in `pageLang`; none where they are the same. */
export function langAttributes(
	lang: Lang,
	pageLang: Lang
): { readonly lang?: Lang; readonly dir?: 'rtl' | 'ltr' } {
	return lang === pageLang ? {} : { lang, dir: directionOf(lang) };
}

/** A text that a feature of GeoJSON has once for each language, `name:ar` and `name:en`, in their order. */
export function fieldIn(
	properties: Readonly<Record<string, unknown>> | null,
	field: string,
	languages: readonly Lang[]
): Localized {
	return Object.fromEntries(
		languages.flatMap((lang) => {
			const text = properties?.[`${field}:${lang}`];
			return typeof text === 'string' ? [[lang, text]] : [];
		})
	);
}

/** Writing direction of a language, for `dir` attributes. */
export function directionOf(lang: Lang): 'rtl' | 'ltr' {
	return scriptOf(lang).direction;
}

/** The name of a language in that language, as a heading or a link has it: `العربية`, `Français`. */
export function endonym(lang: Lang): string {
	const name = new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
	return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
}

/** Language, script and region in their canonical case. */
const TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

/** True for what a language can be called in an atlas and in an address: `ar`, `pt-BR`, `zh-Hant`. */
export function isLang(value: string): value is Lang {
	return TAG.test(value) && Intl.getCanonicalLocales(value)[0] === value;
}
