import type { DayRange } from '../../domain/timespan';
import type { DateLanguage } from './languages';
import { unknown, type Named, type Read } from './read';
import { resolve } from './resolve';
import type { Said } from './said';
import type { TimeWords } from './scan';

/** Words of time with what they mean. */
export interface DatedWords extends TimeWords {
	readonly read: Read;
}

/** More days than this are not tried one by one. */
const MOST_DAYS = 62;

/**
 * What each of the words of a paragraph means in a text written on one of the days of `written`, each
 * with those before it in mind. Where that depends on the day, it is not sure.
 */
export function readDates(
	words: readonly TimeWords[],
	written: DayRange | null,
	language: DateLanguage
): DatedWords[] {
	let before: Named | null = null;
	return words.map((each) => {
		const read = readOverDays(each.said, written, before, language);
		before = read.named ?? before;
		return { ...each, read };
	});
}

function readOverDays(
	said: Said,
	written: DayRange | null,
	before: Named | null,
	{ weekStart }: DateLanguage
): Read {
	const read = (day: number | null) => resolve(said, { written: day, before, weekStart });
	const { earliest, latest } = written ?? { earliest: null, latest: null };
	if (earliest === null || latest === null || latest - earliest > MOST_DAYS) return read(null);
	const days = Array.from({ length: latest - earliest + 1 }, (_, each) => earliest + each);
	const [first, ...others] = days.map(read);
	if (!first) return read(null);
	const isSame = others.every(
		({ time, sure }) => time?.edtf === first.time?.edtf && sure === first.sure
	);
	// The last day is the one of which the reason is true whichever it was.
	if (isSame) return others.at(-1) ?? first;
	return unknown('depends on the day of publication');
}
