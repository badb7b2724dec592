import { wholeWords, type DateRule } from '../pieces';
import { saidDate } from '../said';

const PART = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const MONTH = '(?:0?[1-9]|1[0-2])';

/** From the year down to the day, which all languages read alike. */
const YEAR_FIRST: DateRule = {
	pattern: wholeWords(
		'',
		String.raw`(?<year>[12]\d{3})(?<mark>[-/.])(?<month>${MONTH})\k<mark>(?<day>${PART})`
	),
	read: ({ year, month, day }) =>
		saidDate({ year: Number(year), month: Number(month), day: Number(day) }),
	example: ['2018/09/26', '2018-09-26']
};

const YEAR_LAST = wholeWords(
	'',
	String.raw`(?<one>${PART})(?<mark>[-/.])(?<two>${PART})\k<mark>(?<year>[12]\d{3})`
);

/** Dates in figures alone, where the day stands before the month. */
export const DAY_FIRST_NUMBERS: readonly DateRule[] = [
	YEAR_FIRST,
	{
		pattern: YEAR_LAST,
		read: ({ one, two, year }) =>
			Number(two) > 12
				? null
				: saidDate({ day: Number(one), month: Number(two), year: Number(year) }),
		example: ['5/9/2018', '2018-09-05']
	}
];

/** Dates in figures alone, where some write the day and some the month first. */
export const NUMBERS_IN_EITHER_ORDER: readonly DateRule[] = [
	YEAR_FIRST,
	{
		pattern: YEAR_LAST,
		read: ({ one, two, year }) => {
			const parts = [Number(one), Number(two)] as const;
			const [day, month] = [Math.max(...parts), Math.min(...parts)];
			if (month > 12) return null;
			if (day > 12 || day === month) return saidDate({ day, month, year: Number(year) });
			return { kind: 'vague', why: 'day and month may stand in either order' };
		},
		example: ['9/26/2018', '2018-09-26']
	}
];
