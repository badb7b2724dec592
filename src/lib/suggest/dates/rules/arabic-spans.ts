import { anyOf, DAY_DIGITS, lookUp, numberIn, YEAR, type DateRule, type Groups } from '../pieces';
import { saidDate, VAGUE, type Said, type Unit } from '../said';
import { COUNTED, NUMBERS, PLURALS, SIDES } from '../tables/arabic';
import { MONTH, partsOf, rule, SIDE, TAIL } from './arabic-pieces';

const NUMBER = `(?<count>\\d{1,3}|${anyOf(NUMBERS.keys())})`;
const ABOUT = `(?:${anyOf(['نحو', 'حوالي', 'قرابة', 'أكثر من', 'ما يقرب من', 'ما يقارب', 'زهاء'])} +)`;
const HOW_LONG = `(?:(?<form>${anyOf(COUNTED.keys())})|${NUMBER} +(?<plural>${anyOf(PLURALS.keys())}))`;
const LATEST = anyOf(
	['الماضي', 'الأخير', 'الفائت', 'المنصرم'].flatMap((each) => [`${each}ين`, `${each}ة`, each])
);
const WITH_ARTICLE = (words: Iterable<string>) => anyOf([...words].map((each) => `ال${each}`));

function lengthOf(found: Groups): { readonly count: number; readonly unit: Unit } | null {
	const form = lookUp(COUNTED, found['form']?.replace(/^ال/u, ''));
	if (form) return form;
	const count = numberIn(NUMBERS, found['count']);
	const unit = lookUp(PLURALS, found['plural']?.replace(/^ال/u, ''));
	return count === null || unit === null ? null : { count, unit };
}

function lasting(found: Groups): Said | null {
	const length = lengthOf(found);
	return length && { kind: 'lasting', ...length };
}

/** Spans of time, as Arabic newspapers write them. */
export const ARABIC_SPANS: readonly DateRule[] = [
	rule(
		`(?:من +|(?<between>(?:ما +)?بين +))?(?<first>${DAY_DIGITS}) *(?<join>(?:و?الي|و?حتي|-|و) *)(?<day>${DAY_DIGITS}) +(?:من +)?(?:شهر +)?${MONTH}${TAIL}?`,
		(found) => {
			const to = partsOf(found);
			// "The 3rd and the 5th" are two days, which this rule has no form for.
			if (found['between'] === undefined && /^و *$/u.test(found['join'] ?? '')) {
				return { kind: 'vague', why: 'two days, of which only one has its month' };
			}
			return { kind: 'range', from: { ...to, day: Number(found['first']) }, to };
		},
		'من 3 إلى 5 شباط 2020',
		'2020-02-03/2020-02-05'
	),
	rule(
		`(?:(?:بين +)?(?:عامي|العامين|الاعوام|السنوات)|بين|من) +(?<from>${YEAR}) *(?:و|-|الي|حتي) *(?<to>${YEAR})`,
		({ from, to }) => ({
			kind: 'range',
			from: saidDate({ year: Number(from) }),
			to: saidDate({ year: Number(to) })
		}),
		'بين عامي 2011 و2018',
		'2011/2018'
	),
	rule(
		`(?:الاسبوع +(?<side>${SIDE})|(?<own>هذا +الاسبوع))`,
		(found) => {
			const side = found['own'] === undefined ? lookUp(SIDES, found['side']) : 'this';
			return side === null || side === 'same' ? VAGUE : { kind: 'week', side };
		},
		'الأسبوع الماضي',
		'[2020-03-01..2020-03-07]'
	),
	rule(
		`(?<from>قبل|منذ) +${ABOUT}?${HOW_LONG}(?! +من(?![\\p{L}]))`,
		(found) => {
			const length = lengthOf(found);
			if (!length) return null;
			const ago: Said = { kind: 'ago', ...length };
			// "For two weeks" goes on; "two days ago" is said of what happened then.
			const goesOn = found['from'] === 'منذ' && length.unit !== 'day';
			return goesOn ? { kind: 'range', from: ago, to: null } : ago;
		},
		'منذ ثلاثة أيام',
		'2020-03-09'
	),
	rule(
		`(?:(?<form>${WITH_ARTICLE(COUNTED.keys())})|(?<plural>${WITH_ARTICLE(PLURALS.keys())}) +(?:ال)?${NUMBER}) +${LATEST}`,
		(found) =>
			// "The last day", "the last year" are that one, and not so long a time up to now.
			lookUp(COUNTED, found['form']?.replace(/^ال/u, ''))?.count === 1 ? null : lasting(found),
		'اليومين الأخيرين',
		'2020-03-10/2020-03-12'
	),
	rule(
		`(?:ال)?${NUMBER} +(?<plural>${anyOf(PLURALS.keys())}) +${LATEST}`,
		lasting,
		'الـ10 أيام الماضية',
		'2020-03-02/2020-03-12'
	),
	rule(
		`(?:الساعات +ال(?<hours>24|48|72)|ال(?<before>24|48|72) +ساعه) +${LATEST}`,
		({ hours, before }) => ({ kind: 'lasting', count: Number(hours ?? before) / 24, unit: 'day' }),
		'الساعات الـ48 الماضية',
		'2020-03-10/2020-03-12'
	),
	rule(
		`(?:${WITH_ARTICLE(['أيام', 'أسابيع', 'أشهر', 'شهور', 'سنوات', 'أعوام', 'آونة', 'فترة'])} +(?:القليله +)?${LATEST}|(?:منذ|قبل) +(?:ايام|اسابيع|اشهر|شهور|سنوات|اعوام)|موخرا)`,
		() => VAGUE,
		'الأسابيع الأخيرة',
		null
	)
];
