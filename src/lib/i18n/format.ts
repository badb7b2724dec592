import type { Lang } from '$lib/domain/localized';
import { dateOf, type Day } from '$lib/domain/timespan';
import { messagesFor } from './messages';

/** A number in the language's digits and separators. */
export function formatNumber(value: number, lang: Lang, fractionDigits = 0): string {
	return numberFormat(messagesFor(lang).locale, fractionDigits).format(value);
}

/** A day in words: `5 March 2020`. */
export function formatDayLong(day: Day, lang: Lang): string {
	return formatUtc(day, lang, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** The month of a day in words: `March 2020`. */
export function formatMonthLong(day: Day, lang: Lang): string {
	return formatUtc(day, lang, { month: 'long', year: 'numeric' });
}

/** The month of a day without its year: `March`. */
export function formatMonthName(day: Day, lang: Lang): string {
	return formatUtc(day, lang, { month: 'long' });
}

/** The year of a day: `2020`. */
export function formatYear(day: Day, lang: Lang): string {
	return formatUtc(day, lang, { year: 'numeric' });
}

/** A distance given in metres, in metres below one kilometre; never more digits than a tenth of a kilometre. */
export function formatDistance(metres: number, lang: Lang): string {
	const { unit } = messagesFor(lang);
	if (metres < 1000) return unit.metres(formatNumber(metres, lang));
	return unit.kilometres(formatNumber(metres / 1000, lang, metres < 10_000 ? 1 : 0));
}

/** Names joined as the language lists alternatives: "a, b or c". */
export function formatAlternatives(names: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(messagesFor(lang).locale, { type: 'disjunction' }).format(names);
}

/** Names joined as the language lists what belongs together: "a, b and c". */
export function formatAll(names: readonly string[], lang: Lang): string {
	return new Intl.ListFormat(messagesFor(lang).locale, { type: 'conjunction' }).format(names);
}

function formatUtc(day: Day, lang: Lang, options: Intl.DateTimeFormatOptions): string {
	const date = dateOf(day);
	// Without its era a year before the first reads as one of ours.
	const era = options.year && date.getUTCFullYear() < 1 ? { era: 'short' as const } : {};
	const { locale, date: words } = messagesFor(lang);
	return dateFormat(locale, { ...options, ...era, timeZone: 'UTC' })
		.formatToParts(date)
		.map(({ type, value }) => (type === 'day' ? words.dayOfMonth(value) : value))
		.join('');
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Formats are made once each: that takes much longer than to use one. */
function numberFormat(locale: string, fractionDigits: number): Intl.NumberFormat {
	const key = `${locale} ${fractionDigits}`;
	const format =
		numberFormats.get(key) ??
		new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits });
	numberFormats.set(key, format);
	return format;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, options]);
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(locale, options);
	dateFormats.set(key, format);
	return format;
}

/**
 * A position `[lng, lat]` written latitude first, with no more digits than its precision (metres)
 * warrants: a degree of latitude is about 111 km, so each further digit claims a tenth of that.
 */
export function formatCoordinates(position: readonly number[], precisionM: number | null): string {
	const [lng = 0, lat = 0] = position;
	const claimed = Math.ceil(Math.log10(111_000 / Math.max(precisionM ?? 1000, 1)));
	const digits = Math.min(5, Math.max(1, claimed));
	return `${lat.toFixed(digits)}, ${lng.toFixed(digits)}`;
}

/** A tick of the time axis: the year on 1 January, else the month on the first, else the day and month. */
export function formatAxisDay(day: Day, lang: Lang): string {
	const date = dateOf(day);
	if (date.getUTCDate() !== 1) return formatUtc(day, lang, { day: 'numeric', month: 'short' });
	if (date.getUTCMonth() !== 0) return formatUtc(day, lang, { month: 'short' });
	return formatUtc(day, lang, { year: 'numeric' });
}
