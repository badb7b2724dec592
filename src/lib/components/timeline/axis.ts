import { utcTicks } from 'd3-time';
import { directionOf, type Lang } from '$lib/domain/localized';
import { dateOf, dayOfInstant, type Day, type TimeWindow } from '$lib/domain/timespan';
import { formatAxisDay } from '$lib/i18n/format';
import { columnsOf, stepOver, type Step } from './columns';
import { cut } from './bars';

/** Room that a label needs on the axis, CSS pixels: at least, and for each letter of the longest month. */
const LABEL_ROOM = { least: 72, letter: 6.5 };

/** A stretch of the calendar that the charts count by, and where what is shown of it lies; CSS pixels. */
export interface AxisColumn extends TimeWindow {
	readonly x: number;
	readonly width: number;
}

/** The time axis: where days lie, in CSS pixels from the left edge. Time runs as the language is written. */
export interface Axis {
	/** The days on it. */
	readonly shown: TimeWindow;
	/** CSS pixels. */
	readonly width: number;
	readonly x: (day: Day) => number;
	/** Left edge and width of a stretch of days, whichever way time runs. */
	readonly span: (days: TimeWindow) => { readonly x: number; readonly width: number };
	readonly day: (x: number) => Day;
	readonly ticks: readonly { readonly day: Day; readonly label: string }[];
	/** How long its columns are, and the columns in the order of time. */
	readonly step: Step;
	readonly columns: readonly AxisColumn[];
	readonly rightToLeft: boolean;
}

/** An axis over `shown` on `width` pixels, labelled by years, months or days as there is room. */
export function timeAxis(shown: TimeWindow, width: number, lang: Lang): Axis {
	const rightToLeft = directionOf(lang) === 'rtl';
	// A day is drawn from its midnight to the next: the last day ends a day after its number.
	const [start, end] = [shown.from, shown.to + 1];
	const x = (day: Day) => {
		const along = ((day - start) / (end - start)) * width;
		return rightToLeft ? width - along : along;
	};
	const span = ({ from, to }: TimeWindow) => {
		const [first, last] = [x(from), x(to + 1)];
		return { x: Math.min(first, last), width: Math.abs(last - first) };
	};
	const step = stepOver(shown);
	return {
		shown,
		width,
		x,
		span,
		// Where a day begins is that day, whatever the division leaves over.
		day: (x) => Math.floor(start + ((rightToLeft ? width - x : x) / width) * (end - start) + 1e-6),
		ticks: utcTicks(
			dateOf(start),
			dateOf(end),
			Math.max(2, Math.floor(width / labelRoom(shown, lang)))
		)
			// Over a few days the hours are divided too: nothing here is dated by them.
			.filter((date) => dateOf(dayOfInstant(date.getTime())).getTime() === date.getTime())
			.map((date) => dayOfInstant(date.getTime()))
			// The tick after the last day is the start of another time, and its label has no room.
			.filter((day) => day <= shown.to)
			.map((day) => ({ day, label: formatAxisDay(day, lang) })),
		step,
		columns: columnsOf(shown, step).map((days) => ({ ...days, ...span(cut(days, shown) ?? days) })),
		rightToLeft
	};
}

/** Month names differ: "Sep 2018" is short, the Levantine months are long words. */
function labelRoom({ from }: TimeWindow, lang: Lang): number {
	const year = dateOf(from).getUTCFullYear();
	const months = Array.from({ length: 12 }, (_, month) =>
		formatAxisDay(dayOfInstant(Date.UTC(year, month, 1)), lang)
	);
	const letters = Math.max(...months.map((label) => [...label].length));
	return Math.max(LABEL_ROOM.least, Math.round(letters * LABEL_ROOM.letter));
}
