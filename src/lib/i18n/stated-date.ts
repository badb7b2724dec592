import type { Lang } from '$lib/domain/localized';
import { parseDay, type Existence, type StatedDate } from '$lib/domain/timespan';
import { formatAlternatives, formatDayLong, formatList, formatMonthLong } from './format';
import { messagesFor } from './messages';

/** One EDTF date: year, month or day, with an optional qualifier behind it. */
const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * A stated date in words, such as "about 13 October 2017". As in EDTF, `a/b` lasted from one date to
 * the other, `[a..b]` is a day of that span and `{a,b}` is both dates. EDTF forms that the atlas does
 * not use in words yet (seasons, unspecified digits) are shown as they are written.
 */
export function describeDate({ edtf }: Pick<StatedDate, 'edtf'>, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const [, bracket, inner] = /^([[{])(.+)[\]}]$/.exec(edtf) ?? [];
	if (inner === undefined) {
		const ends = edtf.split('/');
		return ends.length > 1 ? describeRange(ends, words.fromTo, lang) : describeSingle(edtf, lang);
	}
	const all = bracket === '{';
	if (inner.includes('..')) {
		return describeRange(inner.split('..'), all ? words.fromTo : words.between, lang);
	}
	const dates = inner.split(',').map((each) => describeSingle(each.trim(), lang));
	return all ? formatList(dates, lang) : words.oneOf(formatAlternatives(dates, lang));
}

/** Two dates, joined as `join` has it; an open side is empty or `..`. */
function describeRange(
	[first = '', last = '']: readonly string[],
	join: (first: string, last: string) => string,
	lang: Lang
): string {
	const { date: words } = messagesFor(lang);
	if (last === '' || last === '..') return words.after(describeSingle(first, lang));
	if (first === '' || first === '..') return words.before(describeSingle(last, lang));
	return join(describeSingle(first, lang), describeSingle(last, lang));
}

function describeSingle(edtf: string, lang: Lang): string {
	const [, year, month, day, qualifier] = SINGLE.exec(edtf) ?? [];
	if (year === undefined) return edtf;
	const first = parseDay(`${year}-${month ?? '01'}-${day ?? '01'}`);
	if (first === null) return edtf;
	const plain = day
		? formatDayLong(first, lang)
		: month
			? formatMonthLong(first, lang)
			: String(Number(year));
	const { date: words } = messagesFor(lang);
	if (qualifier === '~') return words.about(plain);
	if (qualifier === '?') return words.uncertain(plain);
	if (qualifier === '%') return words.aboutAndUncertain(plain);
	return plain;
}

/** When something existed, in words; `null` for what is not dated at all. */
export function describeExistence({ start, end }: Existence, lang: Lang): string[] {
	const { place: words } = messagesFor(lang);
	if (!start && !end) return [words.notDated];
	return [
		...(start ? [words.from(describeDate(start, lang))] : []),
		end ? words.until(describeDate(end, lang)) : words.noEndKnown
	];
}
