import { dayInWords, WEEKDAY_NAMES } from '../calendar';
import type { Said } from '../said';
import type { DatingWords } from './dating-words';

const OFFSETS = new Map([
	[-2, 'the day before yesterday'],
	[-1, 'yesterday'],
	[0, 'today'],
	[1, 'tomorrow'],
	[2, 'the day after tomorrow']
]);
const WEEKS = { last: 'last week', this: 'this week', next: 'next week' };

/** How English readers are told of a text's date. */
export const ENGLISH_WORDS: DatingWords = {
	day: dayInWords,
	quoted: (words) => `“${words}”`,
	gloss,
	given: 'The date was given by those who curate the article, not by the text.',
	printed: (day) => `The date is printed on the page: ${day}.`,
	agrees: (words, day) => `The text’s ${words} agrees with it: ${day}.`,
	says: (words) => `says ${words}`,
	told: (words, event, day) => `says ${words} of “${event}” (${day})`,
	concludes: (said, from, to) => {
		const text = `The text ${said.join('; it ')}`;
		if (to === null) return `${text}. So it is of ${from}.`;
		return `${text}. The page does not give its own day; the text was written between ${from} and ${to}.`;
	}
};

function gloss(said: Said): string {
	const name = (weekday: number) => WEEKDAY_NAMES[weekday] ?? '';
	switch (said.kind) {
		case 'offset': {
			const words = OFFSETS.get(said.days) ?? `${Math.abs(said.days)} days`;
			return said.weekday === null ? words : `${words}, ${name(said.weekday)}`;
		}
		case 'weekday':
			if (said.side === 'last') return `last ${name(said.weekday)}`;
			return `${said.side === 'next' ? 'next' : 'on'} ${name(said.weekday)}`;
		case 'night':
			return `the night of ${name(said.from)} to ${name(said.to)}`;
		case 'week':
			return WEEKS[said.side];
		case 'ago':
			return `${said.count} ${said.unit}${said.count === 1 ? '' : 's'} ago`;
		default:
			return '…';
	}
}
