import type { PassageEntry } from '$lib/domain/atlas-index';
import { dateOf, dayOfDate, overlaps, type Day, type TimeWindow } from '$lib/domain/timespan';
import { addMonths } from '$lib/domain/window-steps';

/** A column of the histogram: days `[from, to]`, both inclusive. */
export interface Column extends TimeWindow {
	/** Passages that speak of these days and no others. */
	readonly within: number;
	/** Passages that speak of a longer time which these days are part of. */
	readonly across: number;
	/** Of both, those that mean one of the picked places. */
	readonly picked: number;
}

/** Longest stretch, in days, that is still shown day by day. */
const DAY_BY_DAY = 120;

/** Whether the columns of this stretch stand for days; else for months. */
export function isDayByDay(shown: TimeWindow): boolean {
	return shown.to - shown.from <= DAY_BY_DAY;
}

/** Passages by the time they speak of, by days or by months as the stretch shown allows; empty columns are left out. */
export function histogramOf(
	passages: readonly PassageEntry[],
	shown: TimeWindow,
	picked: readonly string[]
): Column[] {
	return columnsOf(shown).flatMap((column) => {
		const here = passages.filter((passage) => overlaps(passage, column));
		if (here.length === 0) return [];
		const within = here.filter(({ earliest, latest }) => isInside(earliest, latest, column)).length;
		return [
			{
				...column,
				within,
				across: here.length - within,
				picked: here.filter(({ places }) => places.some((id) => picked.includes(id))).length
			}
		];
	});
}

function isInside(earliest: Day | null, latest: Day | null, { from, to }: TimeWindow): boolean {
	return (earliest ?? -Infinity) >= from && (latest ?? Infinity) <= to;
}

function columnsOf(shown: TimeWindow): TimeWindow[] {
	const byDay = isDayByDay(shown);
	const columns: TimeWindow[] = [];
	for (let from = byDay ? shown.from : firstOfMonth(shown.from); from <= shown.to;) {
		const next = byDay ? from + 1 : addMonths(from, 1);
		columns.push({ from, to: next - 1 });
		from = next;
	}
	return columns;
}

function firstOfMonth(day: Day): Day {
	const date = dateOf(day);
	return dayOfDate(date.getUTCFullYear(), date.getUTCMonth(), 1);
}
