import type { Dating } from '../types';
import { dayInWords, lasted, oneDay, withoutChoice, type Time } from './calendar';
import type { EventMatch } from './event-cues';
import type { DateLanguage } from './languages';
import type { DatedWords } from './read-dates';

/** What the times of a sentence come to. */
export interface SentenceDates {
	/** `null` where the sentence says no time, or none that can be stated. */
	readonly speaksOf: Dating | null;
	/** What is listed for the curator instead. */
	readonly doubts: readonly string[];
}

/** A span of choices longer than this is left out, rather than fill time of which nothing is said. */
const LONGEST_WIDENED = 31;
/** What began longer ago, and goes on, is listed: the sentence seldom speaks of all the years between. */
const LONGEST_OPEN = 731;

/**
 * The time of which a sentence speaks. `folded` is its text as the language's patterns read it;
 * `eventsOf` are the events of the atlas that may be meant beside words of time.
 */
export function speaksOf(
	dated: readonly DatedWords[],
	folded: string,
	language: DateLanguage,
	written: Time | null,
	eventsOf: (words: DatedWords) => readonly EventMatch[]
): SentenceDates {
	const isFuture = language.future.test(folded);
	const said = dated.map((words) => told(words, isFuture, eventsOf));
	const doubts = said.flatMap(({ time, reason, sure }) =>
		sure ? [] : [time ? `${reason}; else it would be ${time.edtf}` : reason]
	);
	const times = said.flatMap(({ time, sure }) => (time && sure ? [time] : []));
	if (times.length === 0 || doubts.length > 0) {
		const known = said
			.filter(({ sure }) => sure)
			.map(({ time, reason }) => `${reason} (${time?.edtf ?? ''})`);
		return { speaksOf: null, doubts: doubts.length > 0 ? [...known, ...doubts] : [] };
	}
	const reason = said.map((each) => each.reason).join('; ');
	const goesOn = language.goesOn.exec(folded)?.[0];
	const apart = withoutContained(times);
	const earliest = apart[0];
	if (goesOn !== undefined && earliest && written && earliest.latest < written.earliest) {
		const until = lasted(openedAt(earliest), oneDay(written.latest));
		if (until.latest - until.earliest > LONGEST_OPEN) {
			return { speaksOf: null, doubts: [`${reason}; “${goesOn}”: until then it would fill years`] };
		}
		return {
			speaksOf: { edtf: until.edtf, reason: `${reason}; “${goesOn}”: up to the text’s own day` },
			doubts: []
		};
	}
	const edtf = together(apart);
	if (edtf === null) return { speaksOf: null, doubts: [`${reason}: too far apart for one time`] };
	return { speaksOf: { edtf, reason }, doubts: [] };
}

interface Told {
	readonly time: Time | null;
	readonly sure: boolean;
	readonly reason: string;
}

function told(
	words: DatedWords,
	isFuture: boolean,
	eventsOf: (words: DatedWords) => readonly EventMatch[]
): Told {
	const { text, said, read } = words;
	const quoted = `"${text.replace(/\s+/gu, ' ')}": ${read.reason}`;
	const { time, sure } = read;
	if (sure && said.kind === 'weekday' && said.side === null && isFuture) {
		return { time, sure: false, reason: `${quoted}, unless the next one is meant` };
	}
	const isOpen = said.kind === 'range' && said.to === null;
	if (time && sure && isOpen && time.latest - time.earliest > LONGEST_OPEN) {
		return {
			time,
			sure: false,
			reason: `${quoted}, which would fill years of which nothing is said`
		};
	}
	if (!time || !sure || said.kind !== 'week') return { time, sure, reason: quoted };
	const inside = eventsOf(words).filter(
		({ days }) => days.from === days.to && days.from >= time.earliest && days.to <= time.latest
	);
	const days = [...new Set(inside.map((match) => match.days.from))];
	const [day] = days;
	if (day === undefined || days.length > 1) return { time, sure, reason: quoted };
	return {
		time: oneDay(day),
		sure,
		reason: `${quoted}; the event is known to be of ${dayInWords(day)}`
	};
}

/** In the order of time, each once, and none that holds another. */
function withoutContained(times: readonly Time[]): Time[] {
	const holds = (one: Time, other: Time) =>
		one.earliest <= other.earliest && one.latest >= other.latest && one.edtf !== other.edtf;
	const once = [...new Map(times.map((time) => [time.edtf, time])).values()];
	return once
		.filter((time) => !once.some((other) => holds(time, other) && !holds(other, time)))
		.toSorted((a, b) => a.earliest - b.earliest || a.latest - b.latest);
}

function openedAt(time: Time): Time {
	return time.edtf.includes('/') ? oneDay(time.earliest) : withoutChoice(time);
}

function together(times: readonly Time[]): string | null {
	const [only, ...others] = times;
	if (!only) return null;
	if (others.length === 0) return only.edtf;
	if (times.every(({ edtf }) => !edtf.startsWith('['))) {
		return `{${times.map(({ edtf }) => edtf.replace('/', '..')).join(',')}}`;
	}
	const latest = Math.max(...times.map((time) => time.latest));
	return latest - only.earliest > LONGEST_WIDENED
		? null
		: lasted(oneDay(only.earliest), oneDay(latest)).edtf;
}
