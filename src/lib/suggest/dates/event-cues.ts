import type { Event } from '../../domain/event';
import { fold } from '../../domain/text-fold';
import type { Lang } from '../../domain/localized';
import { remembered } from '../../domain/remembered';
import type { TimeWindow } from '../../domain/timespan';
import { wordForms } from '../../domain/writing/word-forms';
import type { ReadAtlas } from '../types';

/** An event of the atlas of which a text may be speaking. */
export interface EventMatch {
	readonly event: Event;
	readonly days: TimeWindow;
	/** How much of what tells its name from other names the text has, 0 to 1. */
	readonly share: number;
	/** How telling that is: rare words count more. */
	readonly weight: number;
	/** One of the places where it happened is named as well. */
	readonly placeNamed: boolean;
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
export function eventFinder(atlas: Pick<ReadAtlas, 'events' | 'places'>, lang: Lang): EventFinder {
	const known = finders(atlas);
	const finder = known.get(lang) ?? newFinder(atlas, lang);
	known.set(lang, finder);
	return finder;
}

const finders = remembered<object, Map<Lang, EventFinder>>(() => new Map());

interface Indexed {
	readonly event: Event;
	readonly days: TimeWindow;
	readonly cues: ReadonlySet<string>;
	/** The words of each name of the places where it happened. */
	readonly places: readonly (readonly string[])[];
}

function newFinder(
	{ events, places }: Pick<ReadAtlas, 'events' | 'places'>,
	lang: Lang
): EventFinder {
	const placeById = new Map(places.map((place) => [place.id, place]));
	const namesOf = (id: string) => {
		const place = placeById.get(id);
		return [place?.name[lang] ?? '', ...(place?.altNames[lang] ?? [])];
	};
	const indexed = events.flatMap((event): Indexed[] => {
		const { earliest, latest } = event.date.stated;
		if (earliest === null || latest === null || latest - earliest > LONGEST_DAYS) return [];
		const stems = (name: string) => wordsOf(name).map((word) => stem(bare(word, lang)));
		const cues = new Set(stems(event.name[lang] ?? ''));
		const happenedAt = event.places
			.flatMap(namesOf)
			.map(stems)
			.filter(({ length }) => length > 0);
		const days = { from: earliest, to: latest };
		return cues.size < FEWEST_WORDS ? [] : [{ event, days, cues, places: happenedAt }];
	});
	const byCue = new Map<string, Indexed[]>();
	for (const each of indexed) {
		for (const cue of each.cues) {
			const others = byCue.get(cue);
			if (others) others.push(each);
			else byCue.set(cue, [each]);
		}
	}
	const weightOf = (cue: string) =>
		Math.log(1 + indexed.length / (byCue.get(cue)?.length ?? indexed.length));
	const stemsOf = stemReader(lang);
	const weigh = (cues: Iterable<string>) => [...cues].reduce((sum, cue) => sum + weightOf(cue), 0);
	return (words) => {
		const stems = new Set(words.flatMap(stemsOf));
		const met = new Map<Indexed, string[]>();
		for (const cue of stems) {
			for (const each of byCue.get(cue) ?? []) met.set(each, [...(met.get(each) ?? []), cue]);
		}
		return [...met].flatMap(([{ event, days, cues, places: names }, found]) => {
			const weight = weigh(found);
			const share = weight / weigh(cues);
			const isTelling = share >= LEAST_SHARE && found.length >= FEWEST_WORDS;
			const placeNamed = names.some((name) => name.every((word) => stems.has(word)));
			return isTelling ? [{ event, days, share, weight, placeNamed }] : [];
		});
	};
}

/** So many different words are remembered with their stems. */
const REMEMBERED = 50_000;

function stemReader(lang: Lang): (word: string) => readonly string[] {
	const known = new Map<string, readonly string[]>();
	return (word) => {
		const stems = known.get(word) ?? wordForms(word, [lang]).map(stem);
		if (known.size >= REMEMBERED) known.clear();
		known.set(word, stems);
		return stems;
	};
}

function wordsOf(name: string): string[] {
	return (name.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(
		(word) => /\p{L}{3}/u.test(word) && !JOINING.has(fold(word))
	);
}

/** Without what may be attached before it: the words of the text are tried both ways. */
function bare(word: string, lang: Lang): string {
	return lang.startsWith('ar') ? fold(word).replace(/^[وف]?(?:ال|[بكل])?(?=...)/u, '') : fold(word);
}

/** The seat of a last hamza depends on what is attached behind it. */
function stem(form: string): string {
	return form.replace(/(?<=ا)[ءيو]$/u, '');
}
