import type { Event } from '../../domain/event';
import { fold } from '../../domain/text-fold';
import type { Lang } from '../../domain/localized';
import { remembered } from '../../domain/remembered';
import type { TimeWindow } from '../../domain/timespan';
import { wordForms } from '../../domain/writing/word-forms';

/** An event of the atlas of which a text may be speaking. */
export interface EventMatch {
	readonly event: Event;
	readonly days: TimeWindow;
	/** How much of what tells its name from other names the text has, 0 to 1. */
	readonly share: number;
	/** How telling that is: rare words count more. */
	readonly weight: number;
}

/** Finds events by the words that a text has near a time. */
export type EventFinder = (words: readonly string[]) => readonly EventMatch[];

/** Longer events say too little of a day. */
const LONGEST_DAYS = 31;
/** Less of an event's name may be of any other. */
const LEAST_SHARE = 0.5;
const FEWEST_WORDS = 2;

/** Words that join others, in names of events. */
const JOINING = new Set(
	[
		...['في', 'على', 'إلى', 'من', 'عن', 'مع', 'بين', 'بعد', 'قبل', 'عند', 'أعقاب', 'بشأن', 'حول'],
		...['the', 'of', 'in', 'on', 'at', 'to', 'and', 'for', 'with', 'between', 'after', 'from'],
		...['le', 'la', 'les', 'de', 'du', 'des', 'en', 'au', 'aux', 'et', 'sur', 'entre', 'par']
	].map(fold)
);

/** What finds the events of an atlas in texts of a language; its index is made once. */
export function eventFinder(events: readonly Event[], lang: Lang): EventFinder {
	const known = indexes(events);
	const finder = known.get(lang) ?? newFinder(events, lang);
	known.set(lang, finder);
	return finder;
}

const indexes = remembered((events: readonly Event[]) => {
	void events;
	return new Map<Lang, EventFinder>();
});

interface Indexed {
	readonly event: Event;
	readonly days: TimeWindow;
	readonly cues: ReadonlySet<string>;
}

function newFinder(events: readonly Event[], lang: Lang): EventFinder {
	const indexed = events.flatMap((event): Indexed[] => {
		const { earliest, latest } = event.date.stated;
		if (earliest === null || latest === null || latest - earliest > LONGEST_DAYS) return [];
		const cues = new Set(wordsOf(event.name[lang] ?? '').map((word) => stem(bare(word, lang))));
		return cues.size < FEWEST_WORDS ? [] : [{ event, days: { from: earliest, to: latest }, cues }];
	});
	const byCue = new Map<string, Indexed[]>();
	for (const each of indexed) {
		for (const cue of each.cues) byCue.set(cue, [...(byCue.get(cue) ?? []), each]);
	}
	const weightOf = (cue: string) =>
		Math.log(1 + indexed.length / (byCue.get(cue)?.length ?? indexed.length));
	const weigh = (cues: Iterable<string>) => [...cues].reduce((sum, cue) => sum + weightOf(cue), 0);
	return (words) => {
		const stems = new Set(words.flatMap((word) => wordForms(word, [lang]).map(stem)));
		const met = new Map<Indexed, string[]>();
		for (const cue of stems) {
			for (const each of byCue.get(cue) ?? []) met.set(each, [...(met.get(each) ?? []), cue]);
		}
		return [...met].flatMap(([{ event, days, cues }, found]) => {
			const weight = weigh(found);
			const share = weight / weigh(cues);
			const isTelling = share >= LEAST_SHARE && found.length >= FEWEST_WORDS;
			return isTelling ? [{ event, days, share, weight }] : [];
		});
	};
}

function wordsOf(name: string): string[] {
	return (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(
		(word) => /\p{L}{3}/u.test(word) && !JOINING.has(fold(word))
	);
}

/** Without its article only: what else may be attached to a word of a name is part of it. */
function bare(word: string, lang: Lang): string {
	return lang.startsWith('ar') ? fold(word).replace(/^ال(?=..)/u, '') : fold(word);
}

/** The seat of a last hamza depends on what is attached behind it. */
function stem(form: string): string {
	return form.replace(/(?<=ا)[ءيو]$/u, '');
}
