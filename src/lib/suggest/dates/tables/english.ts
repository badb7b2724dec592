import { foldedWord } from '../folded-text';
import { numbered } from '../pieces';
import type { Side, Third, Unit } from '../said';

/** Names of the months, long and short, from January. */
export const MONTHS = numbered(
	[
		['January', 'Jan', 'Jan.'],
		['February', 'Feb', 'Feb.'],
		['March', 'Mar.'],
		['April', 'Apr', 'Apr.'],
		['May'],
		['June', 'Jun.'],
		['July', 'Jul.'],
		['August', 'Aug', 'Aug.'],
		['September', 'Sept', 'Sept.', 'Sep', 'Sep.'],
		['October', 'Oct', 'Oct.'],
		['November', 'Nov', 'Nov.'],
		['December', 'Dec', 'Dec.']
	],
	1
);

/** Days of the week from Sunday, 0. */
export const WEEKDAYS = numbered(
	[['Sunday'], ['Monday'], ['Tuesday'], ['Wednesday'], ['Thursday'], ['Friday'], ['Saturday']],
	0
);

/** Days of the month in words: "the fifth". */
export const ORDINALS = numbered(
	[
		...[
			['first'],
			['second'],
			['third'],
			['fourth'],
			['fifth'],
			['sixth'],
			['seventh'],
			['eighth']
		],
		...[['ninth'], ['tenth'], ['eleventh'], ['twelfth'], ['thirteenth'], ['fourteenth']],
		...[['fifteenth'], ['sixteenth'], ['seventeenth'], ['eighteenth'], ['nineteenth']],
		...[['twentieth'], ['twenty-first'], ['twenty-second'], ['twenty-third'], ['twenty-fourth']],
		...[['twenty-fifth'], ['twenty-sixth'], ['twenty-seventh'], ['twenty-eighth']],
		...[['twenty-ninth'], ['thirtieth'], ['thirty-first']]
	],
	1
);

export const NUMBERS = numbered(
	[
		...[['a', 'an', 'one'], ['two'], ['three'], ['four'], ['five'], ['six'], ['seven']],
		...[['eight'], ['nine'], ['ten'], ['eleven'], ['twelve']]
	],
	1
);

export const SIDES: ReadonlyMap<string, Side> = new Map([
	['last', 'last'],
	['this', 'this'],
	['the current', 'this'],
	['next', 'next'],
	['the coming', 'next'],
	['the same', 'same'],
	['that', 'same']
]);

export const THIRDS: ReadonlyMap<string, Third> = new Map(
	(
		[
			['early', ['early', 'early in', 'the beginning of', 'the start of']],
			['middle', ['mid', 'mid-', 'the middle of']],
			['late', ['late', 'late in', 'the end of']]
		] as const
	).flatMap(([third, words]) => words.map((each) => [foldedWord(each), third] as const))
);

export const UNITS: ReadonlyMap<string, Unit> = new Map([
	['day', 'day'],
	['days', 'day'],
	['week', 'week'],
	['weeks', 'week'],
	['month', 'month'],
	['months', 'month'],
	['year', 'year'],
	['years', 'year']
]);
