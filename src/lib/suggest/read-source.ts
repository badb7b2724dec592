import type { Paragraph, Sentence, SourceText, Span, Word } from './source-text';
import { codePointCounter } from './text/code-points';
import { languageOf } from './text/language-of';
import { linesOf } from './text/lines';
import { sentenceSpans } from './text/sentences';
import { wordReader } from './text/words';
import { paragraphSpans, type RunsOn } from './text/wrapped';

/**
 * Cuts a text up for reading, in time linear in its length. `runsOn` tells of two lines whether a
 * name runs across their break, so that they are one paragraph even in a text that is not wrapped.
 */
export function readSource(text: string, lang?: string, runsOn?: RunsOn): SourceText {
	const sentences: Sentence[] = [];
	const paragraphs = paragraphSpans(text, linesOf(text), runsOn).map((span, index): Paragraph => {
		const own = sentenceSpans(text, span).map((each, place): Sentence => ({
			...each,
			index: sentences.length + place,
			paragraph: index
		}));
		for (const sentence of own) sentences.push(sentence);
		return { ...span, index, sentences: own };
	});
	return {
		text,
		lang: lang ?? languageOf(text),
		paragraphs,
		sentences,
		wordsOf: remembering(wordReader(text)),
		codePoints: codePointCounter(text)
	};
}

/** So many sentences keep their words: one rule after the other asks for those of the same. */
const RECENT = 64;

function remembering(read: (span: Span) => readonly Word[]): SourceText['wordsOf'] {
	const recent = new Map<number, readonly Word[]>();
	return (sentence) => {
		const words = recent.get(sentence.index) ?? read(sentence);
		if (recent.size >= RECENT) recent.clear();
		recent.set(sentence.index, words);
		return words;
	};
}
