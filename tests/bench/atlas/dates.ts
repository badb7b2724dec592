import type { Dice } from './dice';

/** First and last day of the time that a synthetic atlas is about, in days since 1970. */
export const DAYS = { first: dayOf('2017-01-01'), last: dayOf('2021-12-31') } as const;

/** Days since 1970-01-01 of a written day. */
function dayOf(iso: string): number {
	return Date.parse(iso) / 86_400_000;
}

/** A day as ISO 8601 has it. */
export function iso(day: number): string {
	return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

const month = (day: number) => iso(day).slice(0, 7);
const year = (day: number) => iso(day).slice(0, 4);
const QUALIFIERS = ['~', '~', '~', '?', '?', '%'] as const;

/** EDTF of a day on which something happened, as surely as a source may know it; the day is always among those it may mean. */
export function statedDay(dice: Dice, day: number): string {
	const before = iso(day - dice.below(20));
	const after = iso(day + 1 + dice.below(20));
	const forms: readonly (readonly [number, () => string])[] = [
		[45, () => iso(day)],
		[12, () => month(day)],
		[8, () => year(day)],
		[12, () => iso(day) + dice.pick(QUALIFIERS)],
		[5, () => month(day) + dice.pick(QUALIFIERS)],
		[4, () => year(day) + dice.pick(QUALIFIERS)],
		[5, () => `${before}/${after}`],
		[5, () => `[${before}..${after}]`],
		[4, () => `[${iso(day)},${after}]`]
	];
	let left = dice.below(forms.reduce((sum, [share]) => sum + share, 0));
	const chosen = forms.find(([share]) => (left -= share) < 0);
	return chosen?.[1]() ?? iso(day);
}

/** When a place began and ended; either may be missing, open or centuries before the time of the atlas. */
export function statedExistence(dice: Dice): { start_date?: string; end_date?: string } {
	const start = DAYS.first + dice.below(DAYS.last - DAYS.first);
	const end = start + 1 + dice.below(540);
	const stated = () => statedDay(dice, start);
	const ended = () => ({ end_date: statedDay(dice, end) });
	const sort = dice.below(100);
	if (sort < 12) return {};
	if (sort < 16) return ended();
	if (sort < 46) return { start_date: stated() };
	if (sort < 48) return { start_date: `${month(start)}/..` };
	if (sort < 50) return { start_date: `../${month(start)}`, ...ended() };
	if (sort < 53) return { start_date: dice.pick(['-0300~', '-0044', '0113?', '1258-02', '18XX']) };
	if (sort < 54) return { start_date: '-0500~', end_date: '-0300?' };
	if (sort < 57) return { start_date: stated(), end_date: `${month(end)}/..` };
	return { start_date: stated(), ...ended() };
}
