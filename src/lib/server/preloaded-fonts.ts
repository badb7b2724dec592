/** Beginnings of the names of the files that draw a script, by ISO 15924 code: sans first, then serif. */
const FILES: Readonly<Record<string, readonly string[]>> = {
	Latn: ['noto-sans-latin'],
	Grek: ['noto-sans-greek'],
	Cyrl: ['noto-sans-cyrillic'],
	Arab: ['noto-sans-arabic-arabic', 'noto-naskh-arabic-arabic']
};

/**
 * Names of the font files that the first paint of a page in `lang` needs: its script in both
 * weights, those of the atlas's other languages in the weight of running text. A script without
 * bundled fonts needs none.
 */
export function preloadedFonts(lang: string, languages: readonly string[]): string[] {
	const own = scriptCode(lang);
	// Every page has digits and Latin signs.
	const scripts = new Set(['Latn', own, ...languages.map(scriptCode)]);
	return [...scripts].flatMap((script) =>
		(script === own ? [400, 700] : [400]).flatMap((weight) =>
			(FILES[script] ?? []).map((file) => `${file}-${weight}-normal`)
		)
	);
}

function scriptCode(lang: string): string {
	return new Intl.Locale(lang).maximize().script ?? 'Latn';
}
