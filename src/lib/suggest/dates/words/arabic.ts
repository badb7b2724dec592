import { dateOf, type Day } from '../../../domain/timespan';
import { weekdayOf } from '../calendar';
import type { Said } from '../said';
import type { DatingWords } from './dating-words';

const WEEKDAYS = ['الأحد', 'الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت'];
/** Both names, for readers on either side of the Arab world. */
const MONTHS = [
	...['كانون الثاني/يناير', 'شباط/فبراير', 'آذار/مارس', 'نيسان/أبريل', 'أيار/مايو', 'حزيران/يونيو'],
	...['تموز/يوليو', 'آب/أغسطس', 'أيلول/سبتمبر', 'تشرين الأول/أكتوبر', 'تشرين الثاني/نوفمبر'],
	'كانون الأول/ديسمبر'
];
const OFFSETS = new Map([
	[-2, 'أول من أمس'],
	[-1, 'أمس'],
	[0, 'اليوم'],
	[1, 'غداً'],
	[2, 'بعد غد']
]);
const WEEKS = { last: 'الأسبوع الماضي', this: 'هذا الأسبوع', next: 'الأسبوع المقبل' };
const DAYS_AGO = new Map([
	[1, 'قبل يوم'],
	[2, 'قبل يومين']
]);

/** How Arabic readers are told of a text's date. */
export const ARABIC_WORDS: DatingWords = {
	day: dayWithWeekday,
	quoted: (words) => `«${words}»`,
	gloss,
	given: 'التاريخ مما ذكره القيّمون على المقال، لا مما يقوله نصه.',
	printed: (day) => `التاريخ مطبوع في الصفحة: ${day}.`,
	agrees: (words, day) => `ويوافقه قول النص ${words}، أي ${day}.`,
	says: (words) => `يقول ${words}`,
	told: (words, event, day) => `يقول ${words} عن «${event}» (${day})`,
	concludes: (said, from, to) => {
		const text = `النص ${said.join('، و')}`;
		if (to === null) return `${text}؛ فهو من يوم ${from}.`;
		return `${text}. ولا تذكر الصفحة يوم نشرها؛ فقد كُتب النص بين ${from} و${to}.`;
	}
};

function dayWithWeekday(day: Day): string {
	const date = dateOf(day);
	const [weekday = '', month = ''] = [WEEKDAYS[weekdayOf(day)], MONTHS[date.getUTCMonth()]];
	return `${weekday} ${date.getUTCDate()} ${month} ${date.getUTCFullYear()}`;
}

function gloss(said: Said): string {
	const name = (weekday: number) => WEEKDAYS[weekday] ?? '';
	switch (said.kind) {
		case 'offset': {
			const words = OFFSETS.get(said.days) ?? daysAgo(-said.days);
			return said.weekday === null ? words : `${words} ${name(said.weekday)}`;
		}
		case 'weekday': {
			const side = said.side === 'last' ? ' الماضي' : said.side === 'next' ? ' المقبل' : '';
			return `يوم ${name(said.weekday)}${side}`;
		}
		case 'night':
			return `ليل ${name(said.from)} – ${name(said.to)}`;
		case 'week':
			return WEEKS[said.side];
		case 'ago':
			return daysAgo(said.count);
		default:
			return '…';
	}
}

function daysAgo(count: number): string {
	return DAYS_AGO.get(count) ?? `قبل ${count} ${count <= 10 ? 'أيام' : 'يوماً'}`;
}
