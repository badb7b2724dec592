import { parseEdtf, type EdtfDate, type EdtfRange } from '$lib/domain/edtf-text';
import type { Lang } from '$lib/domain/localized';
import type { Existence, StatedDate } from '$lib/domain/timespan';
import { formatAll, formatAlternatives } from './format';
import { messagesFor } from './messages';
import { describeDigits } from './stated-digits';

/** A stated date in words, such as "about 13 October 2017": whatever EDTF says, no sign of it is shown. */
export function describeDate({ edtf }: Pick<StatedDate, 'edtf'>, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const stated = parseEdtf(edtf);
	if (!stated) return words.unknown;
	if (stated.kind === 'date') return describeSingle(stated.date, lang);
	if (stated.kind === 'interval') return describeInterval(stated.range, lang);
	const { kind, members } = stated;
	const [only, ...others] = members;
	if (only && others.length === 0) {
		if ('digits' in only) return describeSingle(only, lang);
		return kind === 'one-of' ? describeInterval(only, lang) : describeRange(only, lang);
	}
	const each = members.map((member) =>
		'digits' in member ? describeSingle(member, lang) : describeRange(member, lang)
	);
	return kind === 'one-of'
		? words.oneOf(formatAlternatives(each, lang))
		: words.allOf(formatAll(each, lang));
}

/** Some day between two dates. */
function describeInterval({ from, to }: EdtfRange, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	if (from && to) return words.between(describeSingle(from, lang), describeSingle(to, lang));
	if (from) return words.after(describeSingle(from, lang));
	return to ? words.before(describeSingle(to, lang)) : words.unknown;
}

/** All the days from one date to another. */
function describeRange({ from, to }: EdtfRange, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	if (from && to) return words.range(describeSingle(from, lang), describeSingle(to, lang));
	if (from) return words.rangeFrom(describeSingle(from, lang));
	return to ? words.rangeTo(describeSingle(to, lang)) : words.unknown;
}

/** A date with what is said of the whole of it, and then of single parts. */
function describeSingle({ digits, approximate, uncertain }: EdtfDate, lang: Lang): string {
	const { date: words } = messagesFor(lang);
	const [about, doubted] = [approximate, uncertain].map(({ length }) => length === digits.length);
	const plain = describeDigits(digits, lang);
	const whole = doubted ? (about ? words.aboutAndUncertain(plain) : words.uncertain(plain)) : null;
	const said = whole ?? (about ? words.about(plain) : plain);
	const named = (parts: EdtfDate['uncertain']) =>
		formatAll(
			parts.map((part) => words.parts[part]),
			lang
		);
	const notes = [
		...(!about && approximate.length > 0 ? [words.approximateIn(named(approximate))] : []),
		...(!doubted && uncertain.length > 0 ? [words.uncertainIn(named(uncertain))] : [])
	];
	return notes.reduce((text, note) => words.noted(text, note), said);
}

/** When something existed, in words; that it is not dated is said too. */
export function describeExistence({ start, end }: Existence, lang: Lang): string[] {
	const { place: words } = messagesFor(lang);
	if (!start && !end) return [words.notDated];
	return [
		...(start ? [words.from(describeDate(start, lang))] : []),
		end ? words.until(describeDate(end, lang)) : words.noEndKnown
	];
}
