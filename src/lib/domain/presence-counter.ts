import { daysOf, type Existence, type TimeWindow } from './timespan';
import { windowCounter } from './window-counter';

/** How many were there on some day of a window for certain, and how many more only may have been. */
export interface PresenceCount {
	readonly certain: number;
	readonly possible: number;
}

/** How many are of each `Presence` in any window, as `presenceIn` has it of each; in O(log² n). */
export function presenceCounter(
	existences: readonly Existence[]
): (window: TimeWindow) => PresenceCount {
	const days = existences.map(daysOf);
	const there = windowCounter(
		days.map(({ earliest, latest }) => ({ by: earliest, until: latest }))
	);
	const surely = windowCounter(
		days.map(({ earliest, latest, begun, lasting }) => ({
			by: Math.max(earliest, begun),
			until: Math.min(latest, lasting)
		}))
	);
	return (window) => {
		const certain = surely(window);
		return { certain, possible: there(window) - certain };
	};
}
