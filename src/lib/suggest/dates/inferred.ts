import { groupBy } from '../../domain/grouping';
import type { Day } from '../../domain/timespan';
import type { Sentence, SourceText } from '../source-text';
import type { EventFinder, EventMatch } from './event-cues';
import { foldedWord } from './folded-text';
import type { DateLanguage } from './languages';
import { resolve } from './resolve';
import type { Said } from './said';
import type { TimeInSentence, TimesOfText } from './sentence-times';

/** Words of the text that put an event of the atlas on a day that the calendar has. */
export interface Evidence {
	readonly words: TimeInSentence;
	readonly match: EventMatch;
}

/** What is known of the day of writing of a text that nobody has dated. */
export interface Inferred {
	/** First and last day that fit best; `null` where nothing or too much fits. */
	readonly from: Day | null;
	readonly to: Day | null;
	readonly evidence: readonly Evidence[];
	/** Words that only fit a text of such a day: "yesterday (Saturday)". */
	readonly weekdays: readonly TimeInSentence[];
	/** The latest day of the past that the text names with its year. */
	readonly notBefore: TimeInSentence | null;
	/** Other days for which as much speaks, or what keeps a single event from being enough. */
	readonly doubt: string | null;
}

/** So many days after an event a text still counts days from its own to it. */
const LATEST_AFTER = 21;
/** Announced events lie ahead of the text by so much at most. */
const EARLIEST_BEFORE = 14;
/** So many words to either side of a time belong to it. */
const WORDS_NEAR = 25;
/** Days for which nearly as much speaks as for the best are rivals of it. */
const RIVAL = 0.8;
const LEAST_WORTH = 3;
const WHOLE_NAME = 0.8;
/** A text that names a weekday is read within a week. */
const LONGEST_SPAN = 7;

/** Works out the day of writing from what the text says of the atlas's events. */
export function inferDay(
	source: SourceText,
	times: TimesOfText,
	findEvents: EventFinder,
	language: DateLanguage
): Inferred {
	const all = times.flat();
	const weekdays = all.filter(({ said }) => said.kind === 'offset' && said.weekday !== null);
	const notBefore = latestPast(all, source, language);
	const tally = new Map<Day, Map<TimeInSentence, Evidence>>();
	for (const words of all.filter(({ said }) => countsFromWriting(said))) {
		for (const match of findEvents(wordsNear(source, words))) {
			for (const day of daysFitting(words.said, match, language)) {
				const atDay = tally.get(day) ?? new Map<TimeInSentence, Evidence>();
				const before = atDay.get(words);
				if (!before || before.match.weight < match.weight) atDay.set(words, { words, match });
				tally.set(day, atDay);
			}
		}
	}
	const isPossible = (day: Day) =>
		day >= (notBefore?.latest ?? -Infinity) &&
		weekdays.every(({ said }) => fits(said, day, language));
	const scored = [...tally]
		.filter(([day]) => isPossible(day))
		.map(([day, found]) => ({ day, evidence: [...found.values()], score: scoreOf(found) }))
		.toSorted((a, b) => b.score - a.score || a.day - b.day);
	const common = { weekdays, notBefore: notBefore?.words ?? null };
	const [best] = scored;
	if (!best) return { ...common, from: null, to: null, evidence: [], doubt: null };
	const equal = scored.filter(({ score }) => score === best.score).map(({ day }) => day);
	const [from, to] = [Math.min(...equal), Math.max(...equal)];
	const rivals = scored.filter(
		({ day, score }) => score >= best.score * RIVAL && (day < from || day > to)
	);
	const isOne = to - from + 1 === equal.length && equal.length <= LONGEST_SPAN;
	const doubt =
		!isOne || rivals.length > 0
			? 'as much speaks for other days'
			: isEnough(best.evidence)
				? null
				: 'a single event may have happened again';
	return { ...common, from, to, evidence: best.evidence, doubt };
}

function countsFromWriting(said: Said): boolean {
	return (
		['offset', 'weekday', 'night', 'week'].includes(said.kind) ||
		(said.kind === 'ago' && said.unit === 'day')
	);
}

/** Days of writing on which the words mean a day of the event. */
function daysFitting(said: Said, { days }: EventMatch, language: DateLanguage): Day[] {
	const first = days.from - EARLIEST_BEFORE;
	return Array.from({ length: days.to + LATEST_AFTER - first }, (_, each) => first + each).filter(
		(written) => {
			const { time, sure } = resolve(said, {
				written,
				before: null,
				weekStart: language.weekStart
			});
			return sure && time !== null && time.earliest <= days.to && time.latest >= days.from;
		}
	);
}

function fits(said: Said, written: Day, { weekStart }: DateLanguage): boolean {
	return !resolve(said, { written, before: null, weekStart }).misfit;
}

function scoreOf(found: ReadonlyMap<TimeInSentence, Evidence>): number {
	return [...found.values()].reduce((sum, { match }) => sum + match.weight * match.share, 0);
}

/**
 * Events of one sort happen again and again. Two that agree are enough if one of them is counted to
 * the day, or its place is named; a single one has to be named nearly in full, with its place, on a
 * weekday that the calendar has there.
 */
function isEnough(evidence: readonly Evidence[]): boolean {
	const byEvent = groupBy(evidence, ({ match }) => match.event.id);
	const worths = [...byEvent.values()].map((each) => Math.max(...each.map(worth)));
	if (byEvent.size > 1) return worths.reduce((sum, each) => sum + each, 0) >= LEAST_WORTH;
	return evidence.some(
		({ words, match }) =>
			match.placeNamed && match.share >= WHOLE_NAME && weekdayIn(words.said) !== null
	);
}

function worth({ words: { said }, match }: Evidence): number {
	const isCounted = said.kind === 'offset' || said.kind === 'ago';
	return (
		1 + Number(isCounted) + Number(match.placeNamed) + Number(isCounted && weekdayIn(said) !== null)
	);
}

function weekdayIn(said: Said): number | null {
	return said.kind === 'offset' || said.kind === 'weekday' ? said.weekday : null;
}

/** The words of its sentence that stand near a time. */
export function wordsNear(
	source: SourceText,
	{ sentence, start }: Pick<TimeInSentence, 'sentence' | 'start'>
): string[] {
	const words = source.wordsOf(sentence);
	const at = words.findIndex((word) => word.end > start);
	return words.slice(Math.max(0, at - WORDS_NEAR), at + WORDS_NEAR).map(({ written }) => written);
}

/** The text is not older than what it tells as past. */
function latestPast(
	all: readonly TimeInSentence[],
	source: SourceText,
	{ future, weekStart }: DateLanguage
) {
	const past = all.flatMap((words) => {
		if (words.said.kind !== 'date' || isAnnounced(source, words.sentence, future)) return [];
		const { time, sure } = resolve(words.said, { written: null, before: null, weekStart });
		return time && sure ? [{ words, latest: time.earliest }] : [];
	});
	return past.toSorted((a, b) => b.latest - a.latest)[0] ?? null;
}

function isAnnounced(source: SourceText, { start, end }: Sentence, future: RegExp): boolean {
	return future.test(foldedWord(source.text.slice(start, end)));
}
