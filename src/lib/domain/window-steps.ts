import { dateOf, dayOfInstant, type Day, type TimeWindow } from './timespan';

/** Units by which a reader moves the window. */
export type StepUnit = 'day' | 'month';

/** The same day of the month `months` later (earlier if negative), or the last day of a shorter month. */
export function addMonths(day: Day, months: number): Day {
	const date = dateOf(day);
	const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
	const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
	return dayOfInstant(Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)));
}

/** The window moved as a whole; it keeps its length and stops at the ends of `extent`. */
export function shiftWindow(window: TimeWindow, extent: TimeWindow, days: number): TimeWindow {
	const room = days < 0 ? extent.from - window.from : extent.to - window.to;
	const moved = days < 0 ? Math.max(days, Math.min(0, room)) : Math.min(days, Math.max(0, room));
	return { from: window.from + moved, to: window.to + moved };
}

/** The window moved by one unit forwards (`1`) or backwards (`-1`). */
export function stepWindow(
	window: TimeWindow,
	extent: TimeWindow,
	unit: StepUnit,
	direction: 1 | -1
): TimeWindow {
	const days = unit === 'day' ? direction : addMonths(window.from, direction) - window.from;
	return shiftWindow(window, extent, days);
}

/** The window of the next or previous event after or before the window's start: that event's days alone; `null` when there is none. */
export function stepToEvent(
	window: TimeWindow,
	events: readonly TimeWindow[],
	direction: 1 | -1
): TimeWindow | null {
	const sorted = [...events].sort((a, b) => a.from - b.from || a.to - b.to);
	const beyond = ({ from, to }: TimeWindow) =>
		(from - window.from || to - window.to) * direction > 0;
	return (direction > 0 ? sorted.find(beyond) : sorted.findLast(beyond)) ?? null;
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
