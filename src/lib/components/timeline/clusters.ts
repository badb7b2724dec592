import type { EventEntry } from '$lib/domain/atlas-index';
import type { Axis } from './axis';

/** Events too near one another on the axis to be told apart; `x` is the middle of the first. */
export interface Cluster {
	readonly x: number;
	readonly events: readonly EventEntry[];
}

/** Least distance between two marks and size of their targets, CSS pixels: what WCAG 2.2 asks for. */
export const MARK_ROOM = 24;

/** Marks of the events on the axis, in the order of time. */
export function clustersOf(events: readonly EventEntry[], axis: Axis): Cluster[] {
	const clusters: { x: number; events: EventEntry[] }[] = [];
	const dated = events
		.map((event) => ({ event, day: event.date.stated.earliest ?? event.date.stated.latest ?? 0 }))
		.toSorted((a, b) => a.day - b.day);
	for (const { event, day } of dated) {
		const x = axis.x(day + 0.5);
		if (x < 0 || x > axis.width) continue;
		const last = clusters.at(-1);
		if (last && Math.abs(x - last.x) < MARK_ROOM) last.events.push(event);
		else clusters.push({ x, events: [event] });
	}
	return clusters;
}
