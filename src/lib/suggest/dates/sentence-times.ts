import type { DayRange } from '../../domain/timespan';
import type { Sentence, SourceText } from '../source-text';
import type { Part } from '../types';
import type { DateLanguage } from './languages';
import { readDates, type DatedWords } from './read-dates';
import { findTimes, type TimeWords } from './scan';

/** A time of the text with the sentence in which it is said. */
export interface TimeInSentence extends TimeWords {
	readonly sentence: Sentence;
}

/** The times of title and body, by paragraph. */
export type TimesOfText = readonly (readonly TimeInSentence[])[];

/** Finds the times of a text; page furniture has none. */
export function timesOf(
	source: SourceText,
	parts: readonly Part[],
	language: DateLanguage
): TimesOfText {
	return source.paragraphs
		.filter(({ index }) => parts[index]?.is !== 'furniture')
		.map((paragraph) =>
			findTimes(source.text.slice(paragraph.start, paragraph.end), language).flatMap((words) => {
				const [start, end] = [paragraph.start + words.start, paragraph.start + words.end];
				const sentence = paragraph.sentences.find(
					(each) => start >= each.start && start < each.end
				);
				return sentence ? [{ ...words, start, end, sentence }] : [];
			})
		);
}

/** What the times of a text mean where it was written on one of these days. */
export function datesIn(
	times: TimesOfText,
	written: DayRange | null,
	language: DateLanguage
): (DatedWords & { readonly sentence: Sentence })[] {
	return times
		.flatMap((words) =>
			readDates(words, written, language).map((dated, index) => {
				const { sentence } = words[index] ?? {};
				return sentence ? { ...dated, sentence } : null;
			})
		)
		.filter((each) => each !== null);
}
