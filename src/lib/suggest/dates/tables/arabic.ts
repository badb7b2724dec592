import { foldedWord } from '../folded-text';
import { numbered } from '../pieces';
import type { Side, Third, Unit } from '../said';

/** Levantine, Egyptian and Maghrebi names of the months, from January. */
export const MONTHS = numbered(
	[
		['كانون الثاني', 'يناير', 'جانفي', 'ينايِر'],
		['شباط', 'فبراير', 'فيفري'],
		['آذار', 'مارس', 'مارت'],
		['نيسان', 'أبريل', 'ابريل', 'إبريل', 'أفريل'],
		['أيار', 'مايو', 'ماي', 'ماية'],
		['حزيران', 'يونيو', 'يونيه', 'جوان'],
		['تموز', 'يوليو', 'يوليه', 'جويلية', 'يوليوز'],
		['آب', 'أغسطس', 'أوت', 'غشت'],
		['أيلول', 'سبتمبر', 'شتنبر'],
		['تشرين الأول', 'أكتوبر', 'اكتوبر'],
		['تشرين الثاني', 'نوفمبر', 'نونبر'],
		['كانون الأول', 'ديسمبر', 'دجنبر']
	],
	1
);

/** Days of the week from Sunday, 0. */
export const WEEKDAYS = numbered(
	[
		['الأحد'],
		['الاثنين', 'الإثنين', 'الأثنين'],
		['الثلاثاء', 'الثلثاء'],
		['الأربعاء'],
		['الخميس'],
		['الجمعة'],
		['السبت']
	],
	0
);

export const SIDES: ReadonlyMap<string, Side> = new Map(
	(
		[
			['last', ['الماضي', 'الماضية', 'الفائت', 'الفائتة', 'المنصرم', 'المنصرمة', 'السابق']],
			['this', ['الجاري', 'الجارية', 'الحالي', 'الحالية']],
			['next', ['المقبل', 'المقبلة', 'القادم', 'القادمة']],
			['same', ['ذاته', 'ذاتها', 'نفسه', 'نفسها', 'عينه']]
		] as const
	).flatMap(([side, words]) => words.map((each) => [foldedWord(each), side] as const))
);

export const THIRDS: ReadonlyMap<string, Third> = new Map(
	(
		[
			['early', ['مطلع', 'بداية', 'أوائل', 'مستهل']],
			['middle', ['منتصف', 'أواسط']],
			['late', ['أواخر', 'نهاية', 'آخر', 'ختام']]
		] as const
	).flatMap(([third, words]) => words.map((each) => [foldedWord(each), third] as const))
);

const UNITS_OF_ORDINALS = [
	['الأول', 'الحادي'],
	['الثاني'],
	['الثالث'],
	['الرابع'],
	['الخامس'],
	['السادس'],
	['السابع'],
	['الثامن'],
	['التاسع']
];

/** Days of the month in words: "the fifteenth". */
export const ORDINALS = numbered(
	[
		...UNITS_OF_ORDINALS,
		['العاشر'],
		...UNITS_OF_ORDINALS.map((words) => words.map((each) => `${each} عشر`)),
		['العشرين', 'العشرون'],
		...UNITS_OF_ORDINALS.map((words) =>
			words.flatMap((each) => [`${each} والعشرين`, `${each} والعشرون`])
		),
		['الثلاثين', 'الثلاثون'],
		['الحادي والثلاثين', 'الحادي والثلاثون']
	],
	1
);

/** Numbers as they stand before or behind a counted plural. */
export const NUMBERS = numbered(
	[
		['ثلاثة', 'ثلاث', 'الثلاثة', 'الثلاث'],
		['أربعة', 'أربع', 'الأربعة', 'الأربع'],
		['خمسة', 'خمس', 'الخمسة', 'الخمس'],
		['ستة', 'ست', 'الستة', 'الست'],
		['سبعة', 'سبع', 'السبعة', 'السبع'],
		['ثمانية', 'ثماني', 'ثمان', 'الثمانية', 'الثماني'],
		['تسعة', 'تسع', 'التسعة', 'التسع'],
		['عشرة', 'عشر', 'العشرة', 'العشر']
	],
	3
);

interface Counted {
	readonly unit: Unit;
	readonly count: number;
}

/** Forms of a unit that say how many without a number. */
export const COUNTED: ReadonlyMap<string, Counted> = new Map(
	(
		[
			['day', 1, ['يوم']],
			['day', 2, ['يومين', 'يومان']],
			['week', 1, ['أسبوع']],
			['week', 2, ['أسبوعين', 'أسبوعان']],
			['month', 1, ['شهر']],
			['month', 2, ['شهرين', 'شهران']],
			['year', 1, ['عام', 'سنة']],
			['year', 2, ['عامين', 'عامان', 'سنتين', 'سنتان']]
		] as const
	).flatMap(([unit, count, words]) =>
		words.map((each) => [foldedWord(each), { unit, count }] as const)
	)
);

/** Forms of a unit that stand with a number. */
export const PLURALS: ReadonlyMap<string, Unit> = new Map(
	(
		[
			['day', ['أيام', 'يوما', 'يوم']],
			['week', ['أسابيع', 'أسبوعا']],
			['month', ['أشهر', 'شهور', 'شهرا', 'شهر']],
			['year', ['أعوام', 'سنوات', 'سنين', 'عاما', 'سنة']]
		] as const
	).flatMap(([unit, words]) => words.map((each) => [foldedWord(each), unit] as const))
);
