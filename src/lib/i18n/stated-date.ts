import type { Lang } from '$lib/domain/localized';
import { parseDay, type Existence, type StatedDate } from '$lib/domain/timespan';
import { formatAlternatives, formatDayLong, formatMonthLong } from './format';
import { messagesFor } from './messages';

/** One EDTF date: year, month or day, with an optional qualifier behind it. */
const SINGLE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * A stated date in words, such as "about 13 October 2017". EDTF forms that the atlas does not
 * use in words yet (seasons, unspecified digits) are shown as they are written.
 */
export function describeDate(date: Pick<StatedDate, 'edtf'>, lang: Lang): string {
	return describeEdtf(date.edtf, lang);
}

function describeEdtf(edtf: string, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const set = /^\[(.+)\]$/.exec(edtf)?.[1];
	if (set?.includes('..')) return describeEdtf(set.replace('..', '/'), lang);
	if (set) {
		const dates = set.split(',').map((each) => describeEdtf(each.trim(), lang));
		return words.oneOf(formatAlternatives(dates, lang));
	}
	const [first, last] = edtf.split('/');
	if (last === undefined) return describeSingle(edtf, lang);
	if (last === '' || last === '..') return words.after(describeSingle(first ?? '', lang));
	if (first === '' || first === '..') return words.before(describeSingle(last, lang));
	return words.between(describeSingle(first ?? '', lang), describeSingle(last, lang));
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
