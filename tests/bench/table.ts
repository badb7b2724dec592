import { whole } from './figures';
import { markdownTable } from './markdown';
import type { Timing } from './page/drag';

/** The timings of one atlas. */
export interface Row {
	readonly name: string;
	readonly redraw: Timing;
	readonly ours: Timing;
	readonly theirs: Timing;
}

/** The columns of a table of gestures. */
export const HEAD = [
	'atlas',
	'shown at the end',
	'Sanad, median (max)',
	'bare redraw, median',
	'Leaflet.timeline, median (max)',
	'Sanad / redraw',
	'Sanad / Leaflet.timeline'
];

/** Medians and maxima of an atlas in milliseconds, and their ratios. */
export function rowOf({ name, redraw, ours, theirs }: Row, steps: number): string[] {
	return [
		name,
		whole(ours.shown),
		`${both(ours)}${shortfall(ours, steps)}`,
		ms(median(redraw.steps)),
		`${both(theirs)}${shortfall(theirs, steps)}`,
		ratio(ours, redraw),
		ratio(ours, theirs)
	];
}

/** A Markdown table of them. */
export function tableOf(rows: readonly Row[], steps: number): string {
	return markdownTable(
		HEAD,
		rows.map((row) => rowOf(row, steps))
	);
}

/** One line on reading: from the passage to the painted map, in milliseconds and bare redraws. */
export function readingLine(read: Timing, redraw: Timing): string {
	return (
		`From a passage to the painted map, real atlas, median (max): ${both(read)}, ` +
		`${ratio(read, redraw)} bare redraws.`
	);
}

/** The middle one of the values, or the mean of the middle two. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	const [low, high] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
	return (low + high) / 2;
}

function both({ steps }: Timing): string {
	return `${ms(median(steps))} (${ms(Math.max(...steps))})`;
}

/** Says so where a gesture was given up before its last step. */
function shortfall({ steps }: Timing, asked: number): string {
	return steps.length < asked ? `, ${steps.length} of ${asked} steps` : '';
}

function ratio(some: Timing, others: Timing): string {
	return (median(some.steps) / median(others.steps)).toFixed(2);
}

function ms(value: number): string {
	return `${whole(value)} ms`;
}
