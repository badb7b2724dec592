import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../src/lib/domain/timespan';
import { dateLanguage } from '../../../../src/lib/suggest/dates/languages';
import { readDates } from '../../../../src/lib/suggest/dates/read-dates';
import { findTimes } from '../../../../src/lib/suggest/dates/scan';

function read(lang: string, text: string, published: string | null = '2020-03-12') {
	const language = dateLanguage(lang);
	if (!language) throw new Error(lang);
	const day = published === null ? null : parseDay(published);
	return readDates(
		findTimes(text, language),
		day === null ? null : { earliest: day, latest: day },
		language
	);
}

const sure = (lang: string, text: string, published?: string) =>
	read(lang, text, published).map(({ read, text }) => [text, read.sure ? read.time?.edtf : null]);

describe('Arabic dates, in a text of Thursday 12 March 2020', () => {
	test.each([
		['افتُتح السوق في ٥ كانون الثاني/يناير ٢٠١٩.', '5 كانون الثاني/يناير 2019', '2019-01-05'],
		['بدأ الحصاد في ۱۲ تموز ۲۰۱۸', '12 تموز 2018', '2018-07-12'],
		['عاد الوفد في 3 جانفي 2017 إلى المرفأ', '3 جانفي 2017', '2017-01-03'],
		['صدر القانون يوم الأحد 1 آذار 2020', 'يوم الأحد 1 آذار 2020', '2020-03-01'],
		['في الخامس عشر من نيسان عام 2016 فاض النهر', 'الخامس عشر من نيسان عام 2016', '2016-04-15'],
		['وصل القطار في 28 شباط الماضي', '28 شباط الماضي', '2020-02-28'],
		['يبدأ المهرجان في 20 أيار المقبل', '20 أيار المقبل', '2020-05-20'],
		['اجتمعوا في الـ12 من الشهر الجاري', 'الـ12 من الشهر الجاري', '2020-03-12'],
		['أغلق الجسر أواخر آب 2015', 'أواخر آب 2015', '[2015-08-21..2015-08-31]'],
		['انخفض السعر مطلع العام الجاري', 'مطلع العام الجاري', '[2020-01..2020-03]'],
		['زاد الإنتاج بين عامي 2011 و2018', 'بين عامي 2011 و2018', '2011/2018'],
		['استمر المعرض من 3 إلى 5 شباط 2020', 'من 3 إلى 5 شباط 2020', '2020-02-03/2020-02-05'],
		['ظل مغلقاً من شباط 2019 حتى أيار 2019', 'من شباط 2019 حتى أيار 2019', '2019-02/2019-05'],
		['يعمل المصنع منذ كانون الأول الماضي', 'منذ كانون الأول الماضي', '2019-12/2020-03-12'],
		['توقف المصنع منذ عام 2016 وحتى اليوم', 'منذ عام 2016 وحتى اليوم', '2016/2020-03-12'],
		['زار الوزير المرفأ قبل ثلاثة أيام', 'قبل ثلاثة أيام', '2020-03-09'],
		['تزوجا قبل عامين', 'قبل عامين', '2018~'],
		['وصلت السفينة أمس، الأربعاء، إلى المرفأ', 'أمس، الأربعاء', '2020-03-11'],
		['يصل الوفد يوم الاثنين المقبل', 'يوم الاثنين المقبل', '2020-03-16'],
		['هطل المطر خلال الأيام الثلاثة الماضية', 'الأيام الثلاثة الماضية', '2020-03-09/2020-03-12'],
		['نُشر التقرير في 2019/11/04', '2019/11/04', '2019-11-04'],
		['يُفتح السوق في آذار', 'آذار', '2020-03'],
		['ارتفع النهر بين 2011 و 2016', 'بين 2011 و 2016', '2011/2016'],
		['هدأ البحر من الأحد إلى الثلاثاء', 'من الأحد إلى الثلاثاء', '2020-03-08/2020-03-10'],
		['يعمل السوق منذ مطلع كانون الأول', 'منذ مطلع كانون الأول', '2019-12/2020-03-12'],
		['هطل الثلج خلال الـ24 ساعة الماضية', 'الـ24 ساعة الماضية', '2020-03-11/2020-03-12']
	])('%s', (sentence, words, edtf) => {
		const [[found, time] = [], ...others] = sure('ar', sentence);
		expect(others).toEqual([]);
		expect(found?.normalize('NFKD')).toBeTruthy();
		expect([time, found?.replace(/[٠-٩۰-۹]/g, western)]).toEqual([edtf, words]);
	});

	test.each([
		['السكان في أمس الحاجة إلى الماء', 'dire need'],
		['في اليوم التالي عاد الصيادون', 'the following day'],
		['كان ذلك اليوم بارداً', 'that day'],
		['بعد صلاة الجمعة خرج الناس', 'the Friday prayer'],
		['اتفق الاثنان على السعر', 'both of them'],
		['مارس الضغط على التجار', 'a verb like March'],
		['غدا الأمر سهلا', 'became'],
		['بلغ العدد 2018 مسافراً', 'a number'],
		['القرار رقم 2254', 'a resolution'],
		['تنافس بين الاثنين', 'between the two'],
		['لا أحد يعرف ذلك', 'nobody']
	])('%s is no time: %s', (sentence) => {
		expect(sure('ar', sentence)).toEqual([]);
	});
});

describe('dates of other languages, in a text of Thursday 12 March 2020', () => {
	test.each([
		['en', 'The bridge opened on March 5th, 2018.', 'March 5th, 2018', '2018-03-05'],
		['en', 'The fair is in early June 2021.', 'early June 2021', '[2021-06-01..2021-06-10]'],
		['en', 'He left last Friday.', 'last Friday', '2020-03-06'],
		[
			'en',
			'Trade fell from March 2017 to May 2018.',
			'from March 2017 to May 2018',
			'2017-03/2018-05'
		],
		['en', 'The mill has stood idle since 2016.', 'since 2016', '2016/2020-03-12'],
		['en', 'She arrived two weeks ago.', 'two weeks ago', '2020-02-27~'],
		[
			'en',
			'Between 5 and 10 March 2020 it froze.',
			'Between 5 and 10 March 2020',
			'2020-03-05/2020-03-10'
		],
		['en', 'It froze over the past week.', 'the past week', '2020-03-05/2020-03-12'],
		['fr', 'Il a gelé entre 2011 et 2016.', 'entre 2011 et 2016', '2011/2016'],
		['fr', 'Le pont a ouvert le 1er mars 2018.', '1er mars 2018', '2018-03-01'],
		['fr', 'Il est parti jeudi dernier.', 'jeudi dernier', '2020-03-05'],
		[
			'fr',
			'Le moulin est fermé depuis novembre 2016.',
			'depuis novembre 2016',
			'2016-11/2020-03-12'
		],
		[
			'fr',
			'La foire aura lieu du 3 au 5 juin 2021.',
			'du 3 au 5 juin 2021',
			'2021-06-03/2021-06-05'
		],
		['fr', 'Elle est arrivée avant-hier.', 'avant-hier', '2020-03-10']
	])('%s: %s', (lang, sentence, words, edtf) => {
		expect(sure(lang, sentence)).toEqual([[words, edtf]]);
	});

	test.each([
		['en', 'They march in May Street, and may rest.'],
		['en', 'A second of silence for 2018 people.'],
		['fr', 'Les roches de mars sont rouges.']
	])('%s: %s has none', (lang, sentence) => {
		expect(sure(lang, sentence)).toEqual([]);
	});

	test('a number with two months in English is listed, not chosen', () => {
		expect(sure('en', 'On 3/4/2019 it snowed.')).toEqual([['3/4/2019', null]]);
		expect(sure('fr', 'Le 3/4/2019 il a neigé.')).toEqual([['3/4/2019', '2019-04-03']]);
	});
});

describe('what points to another date', () => {
	test('the same month, the same year, and a month named before', () => {
		const text =
			'بدأ في 9 أيار 2017، وتوقف في 17 أيار، وعاد في 22 من الشهر ذاته، وانتهى في 3 آب ذاته.';
		expect(sure('ar', text).map(([, edtf]) => edtf)).toEqual([
			'2017-05-09',
			'2017-05-17',
			'2017-05-22',
			'2017-08-03'
		]);
	});

	test('without anything before it, it is listed', () => {
		expect(sure('ar', 'عاد في 22 من الشهر ذاته')).toEqual([['22 من الشهر ذاته', null]]);
	});

	test('without a year, a date far from the text and one beside another year are listed', () => {
		expect(sure('ar', 'فاض النهر في 20 أيلول')).toEqual([['20 أيلول', null]]);
		const [, second] = sure('ar', 'بدأ في 9 أيار 2017، ثم توقف في 3 آذار');
		expect(second).toEqual(['3 آذار', null]);
	});
});

describe('the calendar', () => {
	test('a weekday that does not fit is reported, whatever it stands beside', () => {
		const found = [
			...read('ar', 'صدر القانون الثلاثاء 1 آذار 2020'),
			...read('ar', 'وصلت السفينة أمس (الجمعة)'),
			...read('ar', 'ليل الخميس – السبت'),
			...read('en', 'It rained on Monday, 2 March 2021.'),
			...read('fr', 'hier (vendredi)')
		];
		expect(found.map(({ read }) => [read.misfit, read.sure])).toEqual(
			found.map(() => [true, false])
		);
		expect(found).toHaveLength(5);
		expect(found[0]?.read.reason).toBe('Tuesday is written, but it was Sunday 1 March 2020');
	});

	test('a day that no month has, and months that disagree, are listed', () => {
		expect(sure('ar', 'في 31 نيسان 2019')).toEqual([['31 نيسان 2019', null]]);
		expect(sure('ar', 'في 5 آذار/فبراير 2019')).toEqual([['5 آذار/فبراير 2019', null]]);
	});
});

test('without a day of publication only what is written out is stated', () => {
	const text = 'قال أمس إن المعرض، الذي بدأ عام 2017، سيفتح الخميس';
	expect(read('ar', text, null).map(({ read }) => (read.sure ? read.time?.edtf : null))).toEqual([
		null,
		'2017',
		null
	]);
});

function western(digit: string): string {
	const code = digit.codePointAt(0) ?? 0;
	return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660));
}
