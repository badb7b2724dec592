import type { Lang } from '$lib/domain/localized';
import type { TimeWindow } from '$lib/domain/timespan';
import { formatDayLong } from './format';
import { messagesFor } from './messages';

/** A window's first and last day, written out; one day once. */
export function describeWindow({ from, to }: TimeWindow, lang: Lang): string {
	if (from === to) return formatDayLong(from, lang);
	return messagesFor(lang).time.window(formatDayLong(from, lang), formatDayLong(to, lang));
}
