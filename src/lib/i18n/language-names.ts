/** Names languages in the language of a locale, as they stand within a sentence. */
export function languageNamesIn(locale: string): (lang: string) => string {
	const names = new Intl.DisplayNames([locale], { type: 'language' });
	return (lang) => names.of(lang) ?? lang;
}
