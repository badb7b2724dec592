/** Enough of a text to tell its language. */
const TOLD_BY = 20_000;

/** The commonest small words, by which languages in Latin letters are told apart. */
const SMALL_WORDS: readonly (readonly [lang: string, words: RegExp])[] = [
	['en', /\b(?:the|of|and|to|in|that|was|for|with)\b/giu],
	['fr', /\b(?:le|la|les|des|et|du|une|est|dans|que)\b/giu],
	['de', /\b(?:der|die|das|und|den|von|mit|ist|nicht)\b/giu],
	['tr', /\b(?:ve|bir|bu|için|ile|olarak|olan|da|de)\b/giu]
];

/** The language of a text by its letters and small words; English where nothing tells. */
export function languageOf(text: string): string {
	const beginning = text.slice(0, TOLD_BY);
	const count = (pattern: RegExp) => beginning.match(pattern)?.length ?? 0;
	if (count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu)) return 'ar';
	const counted = SMALL_WORDS.map(([lang, words]) => ({ lang, times: count(words) }));
	return counted.reduce((best, each) => (each.times > best.times ? each : best)).lang;
}
