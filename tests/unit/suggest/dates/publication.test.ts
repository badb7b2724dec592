import { describe, expect, test } from 'vitest';
import type { Event } from '../../../../src/lib/domain/event';
import { NO_KINDS } from '../../../../src/lib/domain/kind';
import { readDate } from '../../../../src/lib/server/read-date';
import { datesOf } from '../../../../src/lib/suggest/dates/dates-of';
import { readSource } from '../../../../src/lib/suggest/read-source';
import type { ReadAtlas } from '../../../../src/lib/suggest/types';

function event(id: string, ar: string, date: string): Event {
	const read = readDate(date);
	if (!read.ok) throw new Error(read.reason);
	const none = { datedBy: null, places: [], covers: [], description: null };
	return { id, name: { ar, en: id }, kind: 'storm', date: read.value, ...none };
}

/** 3 March 2020 was a Tuesday. */
const atlas: ReadAtlas = {
	events: [
		event('flood', 'فيضان نهر الزيتون الكبير', '2020-03-03'),
		event('bridge', 'انهيار جسر القلعة الحجري', '2020-03-02'),
		event('fair', 'افتتاح معرض الكتاب العاشر', '2019-10-01')
	],
	places: [],
	kinds: NO_KINDS,
	metadata: { languages: ['ar', 'en', 'fr'] }
};

function read(text: string, published: string | null = null, lang = 'ar') {
	const source = readSource(text, lang);
	const parts = source.paragraphs.map(() => ({ is: 'body', reason: '' }) as const);
	return datesOf({ source, atlas, parts, candidates: [] }, published);
}

describe('a date that the page prints', () => {
	const body = 'قال الصيادون أمس الثلاثاء إن البحر هادئ.';

	test.each([
		['under its title', `عنوان المقال\nأخبار | 04 مارس 2020\n\n${body}`],
		['labelled', `عنوان\n\n${body}\n\nتاريخ النشر: 4 آذار 2020 بقلم سمير`],
		['alone on its last line', `عنوان\n\n${body}\n\nالأربعاء 4 آذار/مارس 2020`],
		['as the dateline', `عنوان\n\nبيروت – 4 آذار 2020 – ${body}`],
		['beside that of an update', `عنوان\nنشر: 4 آذار 2020\nآخر تحديث: 6 آذار 2020\n\n${body}`]
	])('%s', (_, text) => {
		const { published, notes } = read(text);
		expect([published?.edtf, published?.printed, notes]).toEqual(['2020-03-04', true, []]);
		expect(published?.reason).toContain('"أمس الثلاثاء" agrees: it was Tuesday 3 March 2020');
		expect(Object.keys(published?.datedBy ?? {})).toEqual(['ar', 'en', 'fr']);
		expect(published?.datedBy['ar']).toContain('«أمس الثلاثاء»');
		expect(published?.datedBy['en']).toContain('“yesterday, Tuesday”');
	});

	test('is kept where a weekday of the text contradicts it, and that is said', () => {
		const { published, notes } = read('عنوان\n5 آذار 2020\n\nقال أمس (الثلاثاء) إن البحر هادئ.');
		expect(published?.edtf).toBe('2020-03-05');
		expect(notes).toEqual([
			'"أمس (الثلاثاء)": Tuesday is written, but yesterday was Wednesday 4 March 2020, if the text is of the day that the page prints'
		]);
	});

	test('is not found in a title, in a sentence, or where the page prints several', () => {
		expect(read('معرض 5 آذار 2019 في صور نادرة\n\nهنا القصة.').published).toBeNull();
		expect(
			read(`عنوان\n\nولد الشاعر في 5 آذار 1919 في قرية على البحر، ومات فيها.`).published
		).toBeNull();
		const several = read('عنوان\n5 آذار 2020\n6 آذار 2020\n\nهنا القصة.');
		expect(several.published).toBeNull();
		expect(several.notes[0]).toContain('the page prints several days');
	});
});

describe('a date worked out from the events of the atlas', () => {
	test('two events that agree', () => {
		const { published, speaksOf } = read(
			'قال الناس إن فيضان نهر الزيتون أول من أمس لم يكن كبيراً.\n\nوانهار جسر القلعة الحجري يوم الاثنين بعد انهيار جزء منه.'
		);
		expect([published?.edtf, published?.printed]).toEqual(['2020-03-05', false]);
		expect(published?.reason).toBe(
			'"أول من أمس" is said of flood (Tuesday 3 March 2020); "يوم الاثنين" is said of bridge (Monday 2 March 2020): the text is of Thursday 5 March 2020'
		);
		expect(published?.datedBy['en']).toBe(
			'The text says “the day before yesterday” of “flood” (Tuesday 3 March 2020); it says “on Monday” of “bridge” (Monday 2 March 2020). So it is of Thursday 5 March 2020.'
		);
		expect([...speaksOf].map(([, { edtf }]) => edtf)).toEqual(['2020-03-03', '2020-03-02']);
	});

	test('a single event may have happened again: the day is only listed', () => {
		const { published, notes } = read('قال الناس إن فيضان نهر الزيتون الكبير أمس لم يكن قوياً.');
		expect(published).toBeNull();
		expect(notes.join('\n')).toContain('perhaps 2020-03-04');
	});

	test('events that contradict what the text says of its weekday, or of its past, are no evidence', () => {
		const sentence =
			'قال الناس إن فيضان نهر الزيتون الكبير أول من أمس وانهيار جسر القلعة قبل ثلاثة أيام';
		expect(read(`${sentence}.`).published?.edtf).toBe('2020-03-05');
		expect(read(`${sentence}، وقال أحدهم أمس (الجمعة) ذلك.`).published).toBeNull();
		expect(read(`${sentence}، كما في 7 أيار 2020.`).published).toBeNull();
	});

	test('a text that speaks of no event has none, and what is known of it is said', () => {
		const { published, notes } = read(
			'قال التاجر أمس (السبت) إن السوق الذي احترق في 3 أيار 2019 سيعود.'
		);
		expect(published).toBeNull();
		expect(notes).toEqual([
			'the day of publication could not be established',
			'not before "3 أيار 2019"',
			'the text says "أمس (السبت)"'
		]);
	});

	test('furniture is not read', () => {
		const source = readSource('هنا القصة.\n\nأخبار أخرى عن أمس الثلاثاء', 'ar');
		const parts = [{ is: 'body', reason: '' } as const, { is: 'furniture', reason: '' } as const];
		const { speaksOf, doubts } = datesOf({ source, atlas, parts, candidates: [] }, '2020-03-04');
		expect([speaksOf.size, doubts.size]).toEqual([0, 0]);
	});
});

describe('the time of a sentence', () => {
	const times = (text: string, published: string) => {
		const { speaksOf, doubts } = read(text, published);
		return [...speaksOf.values()].map(({ edtf }) => edtf).concat([...doubts.values()].flat());
	};

	test.each([
		['several times are a set', 'وصل الأحد وغادر أمس.', '{2020-03-08,2020-03-11}'],
		[
			'what holds another gives way to it',
			'في آذار 2018، وتحديداً في 5 آذار 2018، فاض.',
			'2018-03-05'
		],
		[
			'what goes on lasts until the text',
			'وقّعا في 5 أيار 2018 ولا يزال الخلاف قائماً.',
			'2018-05-05/2020-03-12'
		],
		['a range in a set', 'فاض عام 2015، ثم من 3 إلى 5 شباط 2020.', '{2015,2020-02-03..2020-02-05}'],
		[
			'choices near one another are widened',
			'وصل الأسبوع الماضي وغادر أمس.',
			'2020-03-01/2020-03-11'
		],
		['the event of the week is known', 'كان فيضان نهر الزيتون الكبير الأسبوع الماضي.', '2020-03-03']
	])('%s', (_, text, edtf) => {
		expect(times(text, '2020-03-12')).toEqual([edtf]);
	});

	test('a weekday of an announcement is listed, as the next one may be meant', () => {
		expect(times('سيلتقي الوفدان الثلاثاء.', '2020-03-12')).toEqual([
			'"الثلاثاء": Tuesday, the last one up to the text, unless the next one is meant; else it would be 2020-03-10'
		]);
	});

	test('a time that nobody measures keeps the others from being stated', () => {
		expect(times('فاض عام 2015 وفي الأيام الأخيرة.', '2020-03-12')).toEqual([
			'"عام 2015": as written (2015)',
			'"الأيام الأخيرة": how long that is, is not said'
		]);
	});

	test('what would fill years is listed', () => {
		expect(times('يعمل السوق منذ عام 2011.', '2020-03-12')).toEqual([
			'"منذ عام 2011": as written, and up to the text’s own day, which would fill years of which nothing is said; else it would be 2011/2020-03-12'
		]);
	});

	test('between days of publication that differ only what is the same for all is stated', () => {
		expect(times('وصل يوم الأحد.', '[2020-03-09..2020-03-12]')).toEqual(['2020-03-08']);
		expect(times('وصل يوم الثلاثاء.', '[2020-03-09..2020-03-12]')).toEqual([
			'"يوم الثلاثاء": depends on the day of publication'
		]);
	});

	test('a language without a table has none, and says so', () => {
		const { published, notes } = read('Ieri a Roma.', null, 'it');
		expect([published, notes]).toEqual([null, ['no table of dates for the language "it"']]);
	});
});
