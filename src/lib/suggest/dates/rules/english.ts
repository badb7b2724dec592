import { anyOf, DAY_DIGITS, lookUp, numberIn, wholeWords, YEAR } from '../pieces';
import type { DateRule, Groups } from '../pieces';
import { saidDate, VAGUE, type SaidDate } from '../said';
import { MONTHS, NUMBERS, ORDINALS, SIDES, THIRDS, UNITS, WEEKDAYS } from '../tables/english';

const MONTH = `(?<month>${anyOf(MONTHS.keys())})`;
const WEEKDAY = anyOf(WEEKDAYS.keys());
const SIDE = `(?<side>${anyOf(SIDES.keys())})`;
const DAY = `(?<day>${DAY_DIGITS}|${anyOf(ORDINALS.keys())})(?:st|nd|rd|th)?`;
const THIRD = `(?:${anyOf(THIRDS.keys())})`;
const WEEKDAY_BEFORE = `(?:(?<weekday>${WEEKDAY}),? +(?:the +)?)?`;
const SET_OFF = `(?:,? *\\(?(?<weekday>${WEEKDAY})\\)?)?`;
const PART_OF_DAY = anyOf(['morning', 'afternoon', 'evening', 'night']);
const OF_YEAR = `(?:,? +(?:of +)?(?<year>${YEAR})|,? +(?:of +)?(?<yearSide>${anyOf(SIDES.keys())}) +year)`;
const COUNT = `(?<count>\\d{1,3}|${anyOf(NUMBERS.keys())})`;
const UNIT = `(?<unit>${anyOf(UNITS.keys())})`;

function rule(body: string, read: DateRule['read'], ...example: DateRule['example']): DateRule {
	return { pattern: wholeWords('', body), read, example };
}

function partsOf(found: Groups): SaidDate {
	return saidDate({
		month: lookUp(MONTHS, found['month']),
		day: numberIn(ORDINALS, found['day']),
		year: found['year'] === undefined ? lookUp(SIDES, found['yearSide']) : Number(found['year']),
		side: lookUp(SIDES, found['side']),
		third: lookUp(THIRDS, found['third']),
		weekday: lookUp(WEEKDAYS, found['weekday'])
	});
}

/** The names of some months are common words, which newspapers write small. */
function capital(read: DateRule['read']): DateRule['read'] {
	return (found, written) => (/\p{Lu}/u.test(written) ? read(found, written) : null);
}

function counted(body: string, days: number, ...example: DateRule['example']): DateRule {
	return rule(
		`(?:${body})${SET_OFF}`,
		(found) => ({ kind: 'offset', days, weekday: lookUp(WEEKDAYS, found['weekday']) }),
		...example
	);
}

/** Times as English newspapers write them. */
export const ENGLISH_RULES: readonly DateRule[] = [
	rule(
		`${WEEKDAY_BEFORE}${DAY} +(?:day +)?(?:of +)?${MONTH}${OF_YEAR}?`,
		capital(partsOf),
		'Saturday, 17 March 2018',
		'2018-03-17'
	),
	rule(
		`${WEEKDAY_BEFORE}${MONTH} +${DAY}(?!\\d)${OF_YEAR}?`,
		capital(partsOf),
		'March 10',
		'2020-03-10'
	),
	rule(
		`(?<!\\d +)(?:(?<third>${THIRD})[ -]+)?${MONTH}${OF_YEAR}`,
		capital(partsOf),
		'September 2018',
		'2018-09'
	),
	rule(
		`(?:(?<third>${THIRD}) *|${SIDE} +|(?<=(?:in|since|until|during) +))${MONTH}(?! +(?:\\d|street|avenue|road|square|day))`,
		capital(partsOf),
		'last November',
		'2019-11'
	),
	rule(
		`(?:(?<between>between|from) +(?:the +)?)?(?<first>${DAY_DIGITS})(?:st|nd|rd|th)? *(?<join>-|to|and|until) *(?:the +)?${DAY} +(?:of +)?${MONTH}${OF_YEAR}?`,
		(found) => {
			const to = partsOf(found);
			if (found['join'] === 'and' && found['between'] === undefined) {
				return { kind: 'vague', why: 'two days, of which only one has its month' };
			}
			return { kind: 'range', from: { ...to, day: Number(found['first']), weekday: null }, to };
		},
		'3–5 February 2020',
		'2020-02-03/2020-02-05'
	),
	rule(
		`${MONTH} +(?<first>${DAY_DIGITS}) *(?:-|to) *${DAY}(?!\\d)${OF_YEAR}?`,
		(found) => {
			const to = partsOf(found);
			return { kind: 'range', from: { ...to, day: Number(found['first']) }, to };
		},
		'February 3-5, 2020',
		'2020-02-03/2020-02-05'
	),
	rule(
		`(?:(?<third>${THIRD}) *|(?:the +)?year +|(?<=(?:in|since|until|during|by|from|of|between|spring|summer|autumn|winter) +|${YEAR} +(?:and|to) +))(?<year>${YEAR})`,
		partsOf,
		'early 2017',
		'[2017-01..2017-03]'
	),
	rule(
		`(?:(?<third>${THIRD}) +)?${SIDE} +(?<unit>year|month)`,
		(found) => {
			const [side, third] = [lookUp(SIDES, found['side']), lookUp(THIRDS, found['third'])];
			return saidDate(found['unit'] === 'month' ? { month: side, third } : { year: side, third });
		},
		'last month',
		'2020-02'
	),
	rule(
		`(?:the +)?${DAY} +(?:of +)?${SIDE} +month`,
		(found) =>
			saidDate({ day: numberIn(ORDINALS, found['day']), month: lookUp(SIDES, found['side']) }),
		'the 10th of last month',
		'2020-02-10'
	),
	rule(
		`${SIDE} +week`,
		(found) => {
			const side = lookUp(SIDES, found['side']);
			return side === null || side === 'same' ? VAGUE : { kind: 'week', side };
		},
		'last week',
		'[2020-03-02..2020-03-08]'
	),
	counted('the +day +before +yesterday', -2, 'the day before yesterday', '2020-03-10'),
	counted(`yesterday(?: +${PART_OF_DAY})?|last +night`, -1, 'yesterday (Wednesday)', '2020-03-11'),
	counted('today|tonight|this +(?:morning|afternoon|evening)', 0, 'today, Thursday', '2020-03-12'),
	counted('the +day +after +tomorrow', 2, 'the day after tomorrow', '2020-03-14'),
	counted(`tomorrow(?: +${PART_OF_DAY})?`, 1, 'tomorrow', '2020-03-13'),
	rule(
		`(?:(?<side>last|this|next|this +past) +)?(?<weekday>${WEEKDAY})(?:'s)?(?: +${PART_OF_DAY})?`,
		(found) => {
			const weekday = lookUp(WEEKDAYS, found['weekday']);
			if (weekday === null) return null;
			return {
				kind: 'weekday',
				weekday,
				side: lookUp(SIDES, found['side']?.endsWith('past') ? 'last' : found['side'])
			};
		},
		'on Friday',
		'2020-03-06'
	),
	rule(
		`(?:the +)?night +(?:of +|from +|between +)?(?<from>${WEEKDAY}) *(?:-|to|and|into) *(?<to>${WEEKDAY})`,
		(found) => {
			const [from, to] = [lookUp(WEEKDAYS, found['from']), lookUp(WEEKDAYS, found['to'])];
			return from === null || to === null ? null : { kind: 'night', from, to };
		},
		'the night of Tuesday to Wednesday',
		'[2020-03-10..2020-03-11]'
	),
	rule(
		`(?:about +|nearly +|some +)?${COUNT} +${UNIT} +ago`,
		(found) => {
			const [count, unit] = [numberIn(NUMBERS, found['count']), lookUp(UNITS, found['unit'])];
			return count === null || unit === null ? null : { kind: 'ago', count, unit };
		},
		'three days ago',
		'2020-03-09'
	),
	rule(
		`(?:the +)?(?:last|past) +${COUNT} +${UNIT}`,
		(found) => {
			const [count, unit] = [numberIn(NUMBERS, found['count']), lookUp(UNITS, found['unit'])];
			return count === null || unit === null ? null : { kind: 'lasting', count, unit };
		},
		'the last two days',
		'2020-03-10/2020-03-12'
	),
	rule(
		`(?:the +)?past +(?<unit>week|month|year)`,
		({ unit }) => ({ kind: 'lasting', count: 1, unit: lookUp(UNITS, unit) ?? 'day' }),
		'the past week',
		'2020-03-05/2020-03-12'
	),
	rule(
		'(?:recent|the +(?:last|past)(?: +few)?) +(?:days|weeks|months|years)|recently|(?:several |a +few +|some +)?(?:days|weeks|months|years) +ago',
		() => VAGUE,
		'recent weeks',
		null
	)
];
