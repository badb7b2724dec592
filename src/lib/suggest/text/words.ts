import { fold } from '../../domain/text-fold';
import type { Span, Word } from '../source-text';

/**
 * Runs of Arabic letters, of other letters, of digits, each with the marks, tatweel and joining or
 * directing signs inside it: in "بM4" and "12نقطة" several words touch.
 */
const WORD = new RegExp(
	[
		String.raw`(?:(?=\p{Script_Extensions=Arabic})\p{L})(?:(?=\p{Script_Extensions=Arabic})\p{L}|[\p{M}\u0640]|\p{Cf}+(?=\p{L}))*`,
		String.raw`(?:(?!\p{Script_Extensions=Arabic})\p{L})(?:(?!\p{Script_Extensions=Arabic})\p{L}|\p{M}|['’](?=\p{L})|\p{Cf}+(?=\p{L}))*`,
		String.raw`\p{N}+`
	].join('|'),
	'gu'
);

/** What is remembered of folding; a text of nothing but different words must not fill the memory. */
const REMEMBERED = 50_000;

/** Gives the words of stretches of `text`; a word that returns is folded once. */
export function wordReader(text: string): (span: Span) => Word[] {
	const known = new Map<string, string>();
	const foldedOf = (written: string) => {
		const folded = known.get(written) ?? letters(written);
		if (known.size >= REMEMBERED) known.clear();
		known.set(written, folded);
		return folded;
	};
	return ({ start, end }) =>
		[...text.slice(start, end).matchAll(WORD)].map(({ 0: written, index }) => ({
			start: start + index,
			end: start + index + written.length,
			written,
			folded: foldedOf(written)
		}));
}

/** A word as it is compared: folded, and without the signs that ligatures are taken apart into. */
export function letters(written: string): string {
	return fold(written).replace(/[^\p{L}\p{N}]/gu, '');
}
