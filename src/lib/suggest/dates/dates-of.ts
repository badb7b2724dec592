import { groupBy } from '../../domain/grouping';
import type { Lang } from '../../domain/localized';
import { parseDay, type DayRange } from '../../domain/timespan';
import type { Dating, Publication, Reading, TextDates } from '../types';
import { someDay } from './calendar';
import { tellGiven } from './dated-by';
import { eventFinder } from './event-cues';
import { foldText } from './folded-text';
import { wordsNear } from './inferred';
import { dateLanguage } from './languages';
import { publicationOf } from './publication';
import { datesIn, timesOf } from './sentence-times';
import { speaksOf } from './speaks-of';

const GIVEN = /^\[?(\d{4}-\d{2}-\d{2})(?:(?:\.\.|\/)(\d{4}-\d{2}-\d{2}))?\]?[~?%]?$/;

/** Reads the times of a text: when it was published, and of which time each sentence speaks. */
export function datesOf(reading: Reading, given: string | null): TextDates {
	const { source, atlas, parts } = reading;
	const language = dateLanguage(source.lang);
	if (!language) {
		const notes = [`no table of dates for the language "${source.lang}"`];
		return { published: null, notes, speaksOf: new Map(), doubts: new Map() };
	}
	const times = timesOf(source, parts, language);
	const findEvents = eventFinder(atlas, source.lang);
	const proposed = publicationOf(reading, times, findEvents, language);
	const published =
		given === null
			? proposed.published
			: stated(given, proposed.published, atlas.metadata.languages);
	const days = daysOf(published?.edtf ?? null);
	const dated = datesIn(times, days, language);
	const written =
		days?.earliest == null || days.latest === null ? null : someDay(days.earliest, days.latest);
	const bySentence = groupBy(dated, ({ sentence }) => sentence);
	const speaking = new Map<number, Dating>();
	const doubts = new Map<number, readonly string[]>();
	for (const [sentence, words] of bySentence) {
		const folded = foldText(source.text.slice(sentence.start, sentence.end)).text;
		const found = speaksOf(words, folded, language, written, (each) =>
			findEvents(wordsNear(source, { ...each, sentence }))
		);
		if (found.speaksOf) speaking.set(sentence.index, found.speaksOf);
		if (found.doubts.length > 0) doubts.set(sentence.index, found.doubts);
	}
	// Why the text alone does not tell its day is nobody's question once the day is given.
	const notes = given !== null && !proposed.published ? [] : proposed.notes;
	return { published, notes, speaksOf: speaking, doubts };
}

/** What the curator says stands, printed where the page says the same. */
function stated(
	edtf: string,
	proposed: Publication | null,
	languages: readonly Lang[]
): Publication {
	if (proposed?.edtf === edtf) return proposed;
	const other = proposed ? `; the text itself would say ${proposed.edtf}: ${proposed.reason}` : '';
	return { edtf, reason: `as it was given${other}`, printed: false, datedBy: tellGiven(languages) };
}

/** The days of a day or a span of days; `null` for coarser dates, in which no day can be counted from. */
function daysOf(edtf: string | null): DayRange | null {
	const [, from, to = from] = GIVEN.exec(edtf ?? '') ?? [];
	if (from === undefined || to === undefined) return null;
	return { earliest: parseDay(from), latest: parseDay(to) };
}
