import { join } from 'node:path';
import type { Article } from '../domain/article';
import { plainText, type Passage } from '../domain/passage';
import { decodeOriginal, readOriginal } from './read-original';

/** A quote that the original does not bear out. */
export interface FailedQuote {
	/** The passage's place among those of its article, in text order, from 1. */
	readonly number: number;
	readonly passage: Passage;
	/** What differs, as one clause. */
	readonly reason: string;
}

/** What the proof of one article gave. */
export interface ArticleProof {
	readonly slug: string;
	readonly quotes: number;
	/** Quotes found at their offsets, code point for code point. */
	readonly proven: number;
	/** Problems of the original as a whole: missing, altered, not UTF-8. */
	readonly faults: readonly string[];
	readonly failed: readonly FailedQuote[];
}

/** True when original and quotes are as recorded. */
export function isProven({ faults, failed }: ArticleProof): boolean {
	return faults.length === 0 && failed.length === 0;
}

/**
 * Proves each article against its original in `directory`: the digest of the bytes, the number of
 * code points, and every quote at its offsets. An altered original is still searched, so that the
 * quotes it breaks are named.
 */
export function proveQuotes(articles: readonly Article[], directory: string): ArticleProof[] {
	return articles.map((article) => proveArticle(article, directory));
}

function proveArticle({ slug, original, passages }: Article, directory: string): ArticleProof {
	const quotes = passages.length;
	const file = readOriginal(join(directory, original.file));
	if (!file.ok) return { slug, quotes, proven: 0, faults: [file.reason], failed: [] };
	const text = decodeOriginal(file.value.bytes);
	if (!text.ok) return { slug, quotes, proven: 0, faults: [text.reason], failed: [] };

	const faults: string[] = [];
	const digest = file.value.sha256;
	if (digest !== original.sha256) {
		faults.push(`${original.file} is altered: SHA-256 is ${digest}, recorded ${original.sha256}`);
	}
	const characters = [...text.value];
	if (characters.length !== original.characters) {
		faults.push(
			`${original.file} has ${characters.length} characters, recorded ${original.characters}`
		);
	}
	const failed = passages.flatMap((passage, index) => {
		const reason = differenceOf(passage, characters);
		return reason === null ? [] : [{ number: index + 1, passage, reason }];
	});
	return { slug, quotes, proven: quotes - failed.length, faults, failed };
}

/** Why the original, given as code points, does not hold the quote at its offsets; `null` when it does. */
function differenceOf({ quote, at: [start, end] }: Passage, original: readonly string[]) {
	const quoted = [...plainText(quote)];
	if (end - start !== quoted.length) {
		return `the quote has ${quoted.length} code points, its offsets span ${end - start}`;
	}
	const index = quoted.findIndex((character, offset) => original[start + offset] !== character);
	if (index === -1) return null;
	const there = original[start + index];
	if (there === undefined) return `the original ends at code point ${original.length}`;
	return (
		`at code point ${start + index} the original has ${escaped(there)}, ` +
		`the quote ${escaped(quoted[index] ?? '')}`
	);
}

/** `"ة" (U+0629)`; marks and spaces stay recognisable by their number. */
function escaped(character: string): string {
	const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `${JSON.stringify(character)} (U+${number})`;
}
