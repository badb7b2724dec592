import { dateOf, dayOfDate, type Day, type TimeWindow } from './timespan';

/** The same day of the month `months` later (earlier if negative), or the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
	const date = dateOf(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
	const lastOfMonth = dateOf(dayOfDate(year, month + 1, 0)).getUTCDate();
	return dayOfDate(year, month, Math.min(date.getUTCDate(), lastOfMonth));
}

/** The window moved as a whole; it keeps its length and stops at the ends of `extent`. */
export function shiftWindow(window: TimeWindow, extent: TimeWindow, days: number): TimeWindow {
	const room = days < 0 ? extent.from - window.from : extent.to - window.to;
	const moved = days < 0 ? Math.max(days, Math.min(0, room)) : Math.min(days, Math.max(0, room));
	return { from: window.from + moved, to: window.to + moved };
}

/**
 * The window moved forwards (`1`) or backwards (`-1`) by its own length: the stretch before or after
 * it. Whole months of the calendar move by as many months, though not all are equally long.
 */
export function pageWindow(window: TimeWindow, extent: TimeWindow, direction: 1 | -1): TimeWindow {
	const months = wholeMonths(window);
	if (months === 0) return shiftWindow(window, extent, (window.to + 1 - window.from) * direction);
	const from = addMonths(window.from, months * direction);
	const paged = { from, to: addMonths(from, months) - 1 };
	const inside = paged.from >= extent.from && paged.to <= extent.to;
	return inside ? paged : shiftWindow(window, extent, from - window.from);
}

/** How many months of the calendar the window holds from their first day to their last; 0 for other windows. */
function wholeMonths({ from, to }: TimeWindow): number {
	const [first, after] = [dateOf(from), dateOf(to + 1)];
	if (first.getUTCDate() !== 1 || after.getUTCDate() !== 1) return 0;
	return (
		(after.getUTCFullYear() - first.getUTCFullYear()) * 12 +
		(after.getUTCMonth() - first.getUTCMonth())
	);
}

/** Windows in the order of their beginnings, then of their ends. */
export function inOrderOfTime(windows: readonly TimeWindow[]): TimeWindow[] {
	return windows.toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/**
 * The window of the next or previous event after or before the window's start: that event's days alone;
 * `null` when there is none. The events are given {@link inOrderOfTime}.
 */
export function stepToEvent(
	window: TimeWindow,
	events: readonly TimeWindow[],
	direction: 1 | -1
): TimeWindow | null {
	const beyond = ({ from, to }: TimeWindow) =>
		(from - window.from || to - window.to) * direction > 0;
	return (direction > 0 ? events.find(beyond) : events.findLast(beyond)) ?? null;
}

/** The window with one of its edges moved to `day`, inside `extent` and never past the other edge. */
export function moveEdge(
	window: TimeWindow,
	extent: TimeWindow,
	edge: 'from' | 'to',
	day: Day
): TimeWindow {
	return edge === 'from'
		? { from: Math.min(Math.max(day, extent.from), window.to), to: window.to }
		: { from: window.from, to: Math.max(Math.min(day, extent.to), window.from) };
}

/** The window with one of its edges at `day`, inside `extent`; where the edge would pass the other, it pushes that one along. */
export function pushEdge(
	window: TimeWindow,
	extent: TimeWindow,
	edge: 'from' | 'to',
	day: Day
): TimeWindow {
	const at = Math.min(Math.max(day, extent.from), extent.to);
	return edge === 'from'
		? { from: at, to: Math.max(at, window.to) }
		: { from: Math.min(at, window.from), to: at };
}

/** A stretch of time `factor` times as long round the same `centre`, inside `extent`, never under a week. */
export function zoomExtent(
	shown: TimeWindow,
	extent: TimeWindow,
	factor: number,
	centre: Day
): TimeWindow {
	const length = shown.to - shown.from;
	const wanted = Math.round(Math.min(Math.max(length * factor, 7), extent.to - extent.from));
	const share = length === 0 ? 0.5 : (centre - shown.from) / length;
	const start = Math.round(centre - share * wanted);
	const from = Math.min(Math.max(start, extent.from), extent.to - wanted);
	return { from, to: from + wanted };
}
