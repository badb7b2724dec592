import type { PassageEntry } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import type { TimeWindow } from '$lib/domain/timespan';
import { windowCounter } from '$lib/domain/window-counter';
import { messagesFor } from '$lib/i18n/messages';
import type { Step } from './columns';

/** What a column of the histogram holds. */
export interface PassageCount {
	/** Passages that speak of these days and no others. */
	readonly within: number;
	/** Passages that speak of a longer time which these days are part of. */
	readonly across: number;
}

/** A column of the histogram. */
export type Counted<Column> = Column &
	PassageCount & {
		/** Of both, those that mean one of the picked places. */
		readonly picked: number;
	};

type PassageCounter = (days: TimeWindow) => PassageCount;

/** Counts passages by the time they speak of, in any stretch and without going through them all. */
export function passageCounter(passages: readonly PassageEntry[]): PassageCounter {
	const days = passages.map(({ earliest, latest }) => ({
		first: earliest ?? -Infinity,
		last: latest ?? Infinity
	}));
	const touching = windowCounter(days.map(({ first, last }) => ({ by: first, until: last })));
	const inside = windowCounter(days.map(({ first, last }) => ({ by: last, until: first })));
	return (stretch) => {
		const within = inside(stretch);
		return { within, across: touching(stretch) - within };
	};
}

/** Passages that mean one of these places. */
export function passagesOn(
	places: readonly string[],
	passages: readonly PassageEntry[]
): PassageEntry[] {
	const meant = new Set(places);
	return passages.filter((passage) => passage.places.some((id) => meant.has(id)));
}

/** What each column holds, of all passages and of the picked ones; empty columns are left out. */
export function histogramOf<Column extends TimeWindow>(
	columns: readonly Column[],
	count: PassageCounter,
	countPicked: PassageCounter
): Counted<Column>[] {
	return columns.flatMap((column) => {
		const { within, across } = count(column);
		if (within + across === 0) return [];
		const picked = countPicked(column);
		return [{ ...column, within, across, picked: picked.within + picked.across }];
	});
}

/** What the histogram is called where its columns are so long. */
export function histogramTitle({ unit, count }: Step, lang: Lang): string {
	const { counts, time } = messagesFor(lang);
	return unit === 'year' ? counts.passagesByYears(count) : time.passagesBy[unit];
}
