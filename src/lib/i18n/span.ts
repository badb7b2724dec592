import type { Lang } from '$lib/domain/localized';
import { dateOf, type Day, type DayRange } from '$lib/domain/timespan';
import { messagesFor } from './messages';

/** A span of time in years, for a legend; `null` for what is not dated. */
export function describeSpan(span: DayRange | null, lang: Lang): string {
	const { span: words } = messagesFor(lang).layers;
	if (!span || (span.earliest === null && span.latest === null)) return words.notDated;
	if (span.earliest === null) return words.until(yearOf(span.latest ?? 0));
	if (span.latest === null) return words.since(yearOf(span.earliest));
	const [first, last] = [yearOf(span.earliest), yearOf(span.latest)];
	return first === last ? words.within(first) : words.between(first, last);
}

function yearOf(day: Day): string {
	return String(dateOf(day).getUTCFullYear());
}
