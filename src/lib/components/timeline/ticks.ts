import { dateOf, parseDay, type Day, type TimeWindow } from '$lib/domain/timespan';

/** A mark of the axis. */
export interface Tick {
	readonly day: Day;
	readonly label: string;
}

/** The first day of every year that begins in the stretch of time. */
export function yearTicks(extent: TimeWindow): Tick[] {
	const last = dateOf(extent.to).getUTCFullYear();
	const ticks: Tick[] = [];
	for (let year = dateOf(extent.from).getUTCFullYear(); year <= last; year += 1) {
		const day = parseDay(`${String(year).padStart(4, '0')}-01-01`);
		if (day !== null && day >= extent.from) ticks.push({ day, label: String(year) });
	}
	return ticks;
}
