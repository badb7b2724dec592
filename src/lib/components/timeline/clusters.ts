import type { Day } from '$lib/domain/timespan';
import type { Axis } from './axis';

/** What has its mark on one day. */
export interface Dated<Thing> {
	readonly day: Day;
	readonly thing: Thing;
}

/** Things too near one another on the axis to be told apart; `x` is the middle of the first. */
export interface Cluster<Thing> {
	readonly x: number;
	readonly things: readonly Thing[];
}

/** Least distance between two marks and size of their targets, CSS pixels: what WCAG 2.2 asks for. */
export const MARK_ROOM = 24;

/** Things in the order of time, as {@link clustersOf} wants them: once, not at each move of the axis. */
export function inOrder<Thing>(
	things: readonly Thing[],
	dayOf: (thing: Thing) => Day
): Dated<Thing>[] {
	return things.map((thing) => ({ thing, day: dayOf(thing) })).toSorted((a, b) => a.day - b.day);
}

/** Marks on the axis, in the order of time; those less than `room` CSS pixels apart are one. */
export function clustersOf<Thing>(
	dated: readonly Dated<Thing>[],
	axis: Axis,
	room: number
): Cluster<Thing>[] {
	const clusters: { x: number; things: Thing[] }[] = [];
	for (const { thing, day } of dated) {
		const x = axis.x(day + 0.5);
		if (x < 0 || x > axis.width) continue;
		const last = clusters.at(-1);
		if (last && Math.abs(x - last.x) < room) last.things.push(thing);
		else clusters.push({ x, things: [thing] });
	}
	return clusters;
}

/** So many of a cluster are named where the eye or the ear is to take them in at once. */
const NAMED = 12;

/** The first things of a cluster, and how many others there are. */
export function firstOf<Thing>(things: readonly Thing[]): {
	readonly named: readonly Thing[];
	readonly others: number;
} {
	const named = things.slice(0, NAMED);
	return { named, others: things.length - named.length };
}
