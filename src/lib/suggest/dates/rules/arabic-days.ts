import { anyOf, lookUp, type DateRule } from '../pieces';
import { ORDINALS, SIDES, WEEKDAYS } from '../tables/arabic';
import { PART_OF_DAY, rule, SIDE, WEEKDAY } from './arabic-pieces';

/** The weekday beside "yesterday": set off by a comma or brackets, or not at all. */
const SET_OFF = `(?: *[ ,(]+(?:يوم +)?(?<weekday>${WEEKDAY})\\)?(?! +${SIDE}))?`;
const LEAD = `(?:${PART_OF_DAY} +)?`;
/** What makes "the day" of "today". */
const NOT_TODAY = `(?! +${anyOf([...ORDINALS.keys(), 'التالي', 'السابق', 'نفسه', 'ذاته', 'العالمي', 'الوطني'])})`;
/** What is named after a day of the week and is no day. */
const NAMED_AFTER_DAY = anyOf([...['صلاة', 'خطبة', 'مسجد', 'جامع', 'سوق', 'كل', 'أيام', 'عطلة']]);

/** "The two" is written like Monday. */
const NOT_TWO = '(?<!(?:بين|كلا|هذين|هذان) +(?=الاثنين))';

function counted(body: string, days: number, ...example: DateRule['example']): DateRule {
	return rule(
		`${LEAD}(?:${body})${SET_OFF}`,
		(found) => ({ kind: 'offset', days, weekday: lookUp(WEEKDAYS, found['weekday']) }),
		...example
	);
}

/** Single days, counted from the day of writing. */
export const ARABIC_DAYS: readonly DateRule[] = [
	counted(anyOf(['أول من أمس', 'أول أمس', 'أمس الأول']), -2, 'مساء أول من أمس', '2020-03-10'),
	// "In dire need" is written like "yesterday".
	counted('(?:امس|البارحه|الليله +الماضيه)(?! +الحاجه)', -1, 'أمس (الأربعاء)', '2020-03-11'),
	counted(
		`(?<!(?:هذا|ذلك|في|نفس|طوال|كل|منتصف|بين) +)اليوم${NOT_TODAY}`,
		0,
		'اليوم الخميس',
		'2020-03-12'
	),
	counted('بعد +(?:ال)?غد', 2, 'بعد غد السبت', '2020-03-14'),
	rule(
		`(?<day>يوم +)?(?<!بعد +)غدا?${SET_OFF}`,
		({ day, weekday }, written) =>
			// Without its mark the word may be a verb.
			day !== undefined || weekday !== undefined || /[\u064B]/u.test(written)
				? { kind: 'offset', days: 1, weekday: lookUp(WEEKDAYS, weekday) }
				: null,
		'غداً',
		'2020-03-13'
	),
	rule(
		`${LEAD}(?<!${NAMED_AFTER_DAY} +)${NOT_TWO}(?<weekday>${WEEKDAY})(?: +(?<side>${SIDE}))?(?! +(?:معا|علي +حد))`,
		(found) => {
			const weekday = lookUp(WEEKDAYS, found['weekday']);
			if (weekday === null) return null;
			return { kind: 'weekday', weekday, side: lookUp(SIDES, found['side']) };
		},
		'يوم الجمعة الماضي',
		'2020-03-06'
	),
	rule(
		`(?:ليل|ليله|الليله +(?:الفاصله|الواقعه) +بين) +(?:يومي? +)?(?<from>${WEEKDAY}) *(?:-|/|علي +|الي +|و)? *(?:يوم +)?(?<to>${WEEKDAY})`,
		(found) => {
			const [from, to] = [lookUp(WEEKDAYS, found['from']), lookUp(WEEKDAYS, found['to'])];
			return from === null || to === null ? null : { kind: 'night', from, to };
		},
		'ليل الثلاثاء – الأربعاء',
		'[2020-03-10..2020-03-11]'
	)
];
