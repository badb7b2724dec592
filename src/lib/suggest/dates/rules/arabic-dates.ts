import { anyOf, DAY_DIGITS, lookUp, numberIn, word, YEAR, type DateRule } from '../pieces';
import { saidDate } from '../said';
import { MONTHS, ORDINALS, SIDES, THIRDS } from '../tables/arabic';
import {
	DAY,
	MONTH,
	MONTH_NAME,
	NAMED_YEAR,
	oneMonth,
	PART_OF_DAY,
	partsOf,
	rule,
	SIDE,
	TAIL,
	THIRD,
	WEEKDAY
} from './arabic-pieces';

const YEAR_OR_MONTH = anyOf(['العام', 'السنة', 'الشهر']);
const WEEKDAY_BEFORE = `(?:(?:${PART_OF_DAY} +)?(?<weekday>${WEEKDAY})(?: +الموافق(?: +ل)?)?[ ,(]+)?`;

/** Days, months and years of the calendar, as Arabic newspapers write them. */
export const ARABIC_DATES: readonly DateRule[] = [
	rule(
		`${WEEKDAY_BEFORE}${DAY} +(?:من +)?(?:شهر +)?${MONTH}${TAIL}?`,
		oneMonth,
		'السبت 17 آذار (مارس) 2018',
		'2018-03-17'
	),
	rule(
		`(?:${THIRD} +(?:من +)?)?(?<month0>شهر +)?${MONTH}${TAIL}?`,
		(found) => {
			// The names of some months are common words, too.
			const { third, side, year } = partsOf(found);
			return (third ?? side ?? year ?? found['month0']) === undefined ? null : oneMonth(found);
		},
		'أيلول عام 2018',
		'2018-09'
	),
	rule(`(?<=(?:في|خلال|منذ|حتي|قبل|بعد) +)${MONTH}${TAIL}?`, oneMonth, 'في آذار', '2020-03'),
	rule(
		`(?:شهري|بين) +(?<first>${MONTH_NAME}) *(?:و|-|الي) *${MONTH}${TAIL}?`,
		(found) => {
			const to = partsOf(found);
			return { kind: 'range', from: { ...to, month: lookUp(MONTHS, found['first']) }, to };
		},
		'شهري كانون الثاني وشباط',
		'2020-01/2020-02'
	),
	rule(
		`(?:${DAY} +(?:من +)?الشهر +(?<side>${SIDE})|ال?(?<current>${DAY_DIGITS}) +(?:من +)?(?:الجاري|الحالي))`,
		(found) =>
			saidDate({
				day: numberIn(ORDINALS, found['day'] ?? found['current']),
				month: lookUp(SIDES, found['side']) ?? 'this'
			}),
		'10 من الشهر الماضي',
		'2020-02-10'
	),
	rule(
		`(?:${THIRD} +)?${NAMED_YEAR}`,
		(found) => saidDate({ year: Number(found['year']), third: lookUp(THIRDS, found['third']) }),
		'عام 2017',
		'2017'
	),
	rule(
		`(?:${THIRD} +|(?<=(?:في|منذ|حتي|خلال|الي|صيف|شتاء|ربيع|خريف) +))(?<year>${YEAR})`,
		(found) => saidDate({ year: Number(found['year']), third: lookUp(THIRDS, found['third']) }),
		'مطلع 2017',
		'[2017-01..2017-03]'
	),
	rule(
		`(?:${THIRD} +)?(?:(?<unit>${YEAR_OR_MONTH}) +(?<side>${SIDE})|(?:هذا|هذه) +(?<own>${YEAR_OR_MONTH}))`,
		(found) => {
			const side = found['own'] === undefined ? lookUp(SIDES, found['side']) : 'this';
			const third = lookUp(THIRDS, found['third']);
			const isMonth = (found['unit'] ?? found['own']) === word('الشهر');
			return saidDate(isMonth ? { month: side, third } : { year: side, third });
		},
		'منتصف الشهر الماضي',
		'[2020-02-11..2020-02-20]'
	)
];
