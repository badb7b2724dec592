/**
 * A stretch of a text in UTF-16 units, end exclusive, as `slice` and regular expressions count.
 * Only what leaves `suggest` counts in code points: {@link SourceText.codePoints} converts.
 */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A run of letters and digits with the marks, tatweel and invisible signs that it bears. */
export interface Word extends Span {
	readonly written: string;
	/** As `fold` of the domain has it: for tables, which list folded words. */
	readonly folded: string;
}

/** A sentence, from its first to behind its last visible character. */
export interface Sentence extends Span {
	/** Its place in {@link SourceText.sentences}. */
	readonly index: number;
	/** Place of its paragraph in {@link SourceText.paragraphs}. */
	readonly paragraph: number;
}

/** A paragraph of the file as it stands, page furniture included; title and body are told later. */
export interface Paragraph extends Span {
	/** Its place in {@link SourceText.paragraphs}. */
	readonly index: number;
	/** At least one. */
	readonly sentences: readonly Sentence[];
}

/** A text cut up for reading. */
export interface SourceText {
	/** The whole file, its byte order mark and line ends as they are. */
	readonly text: string;
	/** BCP 47 tag of the language it is in. */
	readonly lang: string;
	readonly paragraphs: readonly Paragraph[];
	readonly sentences: readonly Sentence[];
	/** The words that lie in a sentence, in reading order. */
	wordsOf(sentence: Sentence): readonly Word[];
	/** How many code points stand before an offset. */
	codePoints(offset: number): number;
}
