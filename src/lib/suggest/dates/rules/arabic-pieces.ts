import { anyOf, DAY_DIGITS, lookUp, numberIn, wholeWords, YEAR } from '../pieces';
import type { DateRule, Groups } from '../pieces';
import { saidDate, type Said, type SaidDate } from '../said';
import { MONTHS, ORDINALS, SIDES, THIRDS, WEEKDAYS } from '../tables/arabic';

export const MONTH_NAME = anyOf(MONTHS.keys());
const ORDINAL = anyOf(ORDINALS.keys());
/** "Of the year", or what a year is called before its number. */
const OF_YEAR = `(?:${anyOf(['العام', 'عام', 'السنة', 'سنة', 'لعام', 'لسنة'])} +)`;

export const WEEKDAY = anyOf(WEEKDAYS.keys());
export const SIDE = anyOf(SIDES.keys());
export const THIRD = `(?<third>${anyOf(THIRDS.keys())})`;
export const DAY = `(?:ال)?(?<day>${DAY_DIGITS}|${ORDINAL})`;
/** A second name of the month stands in brackets, behind a slash or after a dash. */
export const MONTH = `(?<month>${MONTH_NAME})(?: *[(/-] *(?<also>${MONTH_NAME})\\)?)?`;
export const NAMED_YEAR = `${OF_YEAR}(?<year>${YEAR})م?`;
/** A year, or what stands for it. */
export const TAIL = `(?:[ ,]+(?:من +|في +)?${OF_YEAR}?(?<year>${YEAR})م?|[ ,]+(?:من +)?${OF_YEAR}(?<yearSide>${SIDE})|[ ,]+(?<side>${SIDE}))`;
export const PART_OF_DAY = anyOf(
	['', ' يوم']
		.flatMap((day) =>
			['صباح', 'مساء', 'فجر', 'ليل', 'ليلة', 'ظهر', 'عصر', 'بعد ظهر'].map((part) => part + day)
		)
		.concat(['يوم', 'نهار'])
);

/** Letters attached before a word stay outside the words that are quoted: "and", "then", "by", "for". */
const ATTACHED = '[وف]?[بل]?';

/** A row of the table: what is written, what it says, and an example with its meaning. */
export function rule(
	body: string,
	read: DateRule['read'],
	...example: DateRule['example']
): DateRule {
	return { pattern: wholeWords(ATTACHED, body), read, example };
}

/** What every date may have. */
export function partsOf(found: Groups): SaidDate {
	return saidDate({
		month: lookUp(MONTHS, found['month']),
		day: numberIn(ORDINALS, found['day']),
		year: found['year'] === undefined ? lookUp(SIDES, found['yearSide']) : Number(found['year']),
		side: lookUp(SIDES, found['side']),
		third: lookUp(THIRDS, found['third']),
		weekday: lookUp(WEEKDAYS, found['weekday'])
	});
}

/** A date, unless its month's second name is that of another month. */
export function oneMonth(found: Groups): Said {
	const parts = partsOf(found);
	const also = found['also'] === undefined ? parts.month : lookUp(MONTHS, found['also']);
	return also === parts.month ? parts : { kind: 'vague', why: 'its two months are not the same' };
}
