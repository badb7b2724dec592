import type { Lang } from '$lib/domain/localized';
import type { DayRange } from '$lib/domain/timespan';
import { formatYear } from './format';
import { messagesFor } from './messages';

/** A span of time in years, for a legend; `null` for what is not dated. */
export function describeSpan(span: DayRange | null, lang: Lang): string {
	const { span: words } = messagesFor(lang).layers;
	if (!span || (span.earliest === null && span.latest === null)) return words.notDated;
	if (span.earliest === null) return words.until(formatYear(span.latest ?? 0, lang));
	if (span.latest === null) return words.since(formatYear(span.earliest, lang));
	const [first, last] = [formatYear(span.earliest, lang), formatYear(span.latest, lang)];
	return first === last ? words.within(first) : words.between(first, last);
}
