import { dayOfInstant } from '$lib/domain/timespan';
import type { Sighting } from '$lib/i18n/citation';

/** A passage as it is seen now, at a whole address: the day is that of the reader's own clock. */
export function seenNow(address: string): Sighting {
	const now = new Date();
	return {
		address,
		day: dayOfInstant(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()))
	};
}
