import { describe, expect, test } from 'vitest';
import { atlas } from '../../../src/lib/server/atlas';
import { suggest } from '../../../src/lib/suggest/suggest';

/** The words that are linked to events, each with its event, in a text of this day. */
function eventsIn(text: string, published: string): string[] {
	const { passages } = suggest(text, atlas, { lang: 'ar', published });
	const links = passages.flatMap((passage) => passage.links);
	return links.flatMap(({ text, target }) =>
		target.type === 'event' ? [`${text} → ${target.ids[0]}`] : []
	);
}

describe('events', () => {
	test('an agreement that bears the name of its place is the agreement, not the place', () => {
		const text = 'شدد الوزير على التزام بلاده باتفاق سوتشي الخاص بإدلب.';
		expect(eventsIn(text, '2019-03-01')).toEqual(['اتفاق سوتشي → sochi-memorandum']);
	});

	test('two of a kind are told apart by who takes part and when', () => {
		const text = 'قال الكرملين إن بوتين وأردوغان بحثا الوضع في اتصال هاتفي مساء أمس.';
		expect(eventsIn(text, '2020-02-05')).toEqual(['اتصال هاتفي → presidents-call-february-2020']);
		expect(eventsIn(text, '2019-06-01')).toEqual(['اتصال هاتفي → presidents-call-may-2019']);
	});

	test.each([
		['of another year', 'قتل جنود في هجوم على نقطة مراقبة شمال حماة.', '2021-06-10'],
		['that nobody has reported', 'قتل ثلاثة أشخاص في هجوم بسيارة مفخخة في عفرين.', '2021-06-10'],
		['that is only feared', 'يخشى السكان شن عملية عسكرية على إدلب.', '2020-02-01'],
		[
			'of other days',
			'أعلنت الوزارة، اليوم الاثنين، مقتل خمسة من جنودها في قصف شنته قوات النظام على نقطة مراقبة تركية.',
			'2020-02-10'
		],
		['of other numbers', 'نزح أكثر من 700 ألف مدني منذ مطلع كانون الأول الماضي.', '2020-02-10'],
		['later than the text', 'بحث الرئيسان بوتين وأردوغان الوضع في اتصال هاتفي.', '2018-02-05']
	])('an event %s is not linked', (_, text, published) => {
		expect(eventsIn(text, published)).toEqual([]);
	});

	test('a ceasefire that holds is a state; one that was agreed on is an event', () => {
		expect(eventsIn('قال الوزير إن وقف إطلاق النار صامد في إدلب.', '2020-03-12')).toEqual([]);
		const agreed = 'اتفق الرئيسان في موسكو على وقف إطلاق النار في إدلب.';
		expect(eventsIn(agreed, '2020-03-07')).toEqual(['وقف إطلاق النار → moscow-protocol']);
	});
});
