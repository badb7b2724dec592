import type { Publication, Reading } from '../types';
import { dayInWords, oneDay, someDay } from './calendar';
import { tellInferred, tellPrinted, type Agreement } from './dated-by';
import type { EventFinder } from './event-cues';
import { inferDay, type Inferred } from './inferred';
import type { DateLanguage } from './languages';
import { printedDay, type PrintedDay } from './printed';
import { resolve } from './resolve';
import type { TimeInSentence, TimesOfText } from './sentence-times';

/** The day of publication with its reasons, or what is known where it cannot be established. */
export interface Proposal {
	readonly published: Publication | null;
	readonly notes: readonly string[];
}

/** Proposes the day of publication from what the page prints, else from what the text says. */
export function publicationOf(
	{ source, atlas }: Reading,
	times: TimesOfText,
	findEvents: EventFinder,
	language: DateLanguage
): Proposal {
	const { languages } = atlas.metadata;
	const printed = printedDay(source.text, language);
	if (printed) return fromPage(printed, times, language, source.lang, languages);
	const inferred = inferDay(source, times, findEvents, language);
	const { from, to, evidence, doubt } = inferred;
	if (from === null || to === null || doubt !== null)
		return { published: null, notes: known(inferred) };
	const seen = evidence.map(
		({ words, match }) =>
			`"${words.text}" is said of ${match.event.id} (${dayInWords(match.days.from)})`
	);
	const span =
		from === to
			? `the text is of ${dayInWords(from)}`
			: `written from ${dayInWords(from)} to ${dayInWords(to)}`;
	const reason = [...new Set([...seen, ...inferred.weekdays.map(quote)])].join('; ');
	return {
		published: {
			edtf: someDay(from, to).edtf,
			reason: `${reason}: ${span}`,
			printed: false,
			datedBy: tellInferred(inferred, source.lang, languages)
		},
		notes: []
	};
}

function fromPage(
	printed: PrintedDay,
	times: TimesOfText,
	language: DateLanguage,
	lang: string,
	languages: readonly string[]
): Proposal {
	const { agreeing, misfits } = checked(printed.day, times, language);
	const notes = misfits.map((each) => `${each}, if the text is of the day that the page prints`);
	const stands = `the page prints "${printed.line}"`;
	if (printed.doubt !== null)
		return { published: null, notes: [`${stands}, but ${printed.doubt}`, ...notes] };
	const [agreement = null] = agreeing;
	const agrees = agreement
		? `; ${quote(agreement.words)} agrees: it was ${dayInWords(agreement.day)}`
		: '';
	return {
		published: {
			edtf: oneDay(printed.day).edtf,
			reason: `${stands}${agrees}`,
			printed: true,
			datedBy: tellPrinted(printed, agreement, lang, languages)
		},
		notes
	};
}

/** Weekdays that the text names beside "yesterday" and the like, held against the calendar. */
function checked(written: number, times: TimesOfText, { weekStart }: DateLanguage) {
	const agreeing: Agreement[] = [];
	const misfits: string[] = [];
	for (const words of times.flat()) {
		if (words.said.kind !== 'offset' || words.said.weekday === null) continue;
		const { misfit, reason } = resolve(words.said, { written, before: null, weekStart });
		if (misfit) misfits.push(`${quote(words)}: ${reason}`);
		else agreeing.push({ words, day: written + words.said.days });
	}
	return { agreeing, misfits };
}

function known({ from, to, evidence, weekdays, notBefore, doubt }: Inferred): string[] {
	const best = from !== null && to !== null && doubt !== null;
	const events = [
		...new Set(evidence.map(({ words, match }) => `${quote(words)} of ${match.event.id}`))
	];
	return [
		'the day of publication could not be established',
		...(notBefore ? [`not before ${quote(notBefore)}`] : []),
		...(weekdays.length > 0 ? [`the text says ${weekdays.map(quote).join(', ')}`] : []),
		...(best ? [`perhaps ${someDay(from, to).edtf} (${events.join('; ')}), but ${doubt}`] : [])
	];
}

function quote({ text }: Pick<TimeInSentence, 'text'>): string {
	return `"${text.replace(/\s+/gu, ' ')}"`;
}
