import fc from 'fast-check';
import { expect, test } from 'vitest';
import { presenceCounter } from '../../../src/lib/domain/presence-counter';
import { presenceIn, type StatedDate } from '../../../src/lib/domain/timespan';
import { windowCounter } from '../../../src/lib/domain/window-counter';

const day = fc.integer({ min: -60, max: 60 });
const side = fc.option(day, { nil: null });
const stated = fc.tuple(side, side).map(([one, other]): StatedDate => {
	const [earliest, latest] =
		one !== null && other !== null ? [Math.min(one, other), Math.max(one, other)] : [one, other];
	const days = { earliest, latest };
	return { edtf: '', ...days, stated: days, approximate: false, uncertain: false };
});
const bound = fc.option(stated, { nil: null });
const existences = fc.array(fc.record({ start: bound, end: bound }), { maxLength: 70 });
const windows = fc.tuple(day, day).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

test('as many were there in a window, or on a day, for certain and possibly as a walk over all finds', () => {
	fc.assert(
		fc.property(existences, fc.array(windows, { minLength: 1 }), (all, asked) => {
			const count = presenceCounter(all);
			for (const window of [...asked, ...asked.map(({ from }) => ({ from, to: from }))]) {
				const found = all.map((existence) => presenceIn(existence, window));
				expect(count(window)).toEqual({
					certain: found.filter((presence) => presence === 'certain').length,
					possible: found.filter((presence) => presence === 'possible').length
				});
			}
		})
	);
});

test('what lies wholly inside a window is counted as a walk over all counts it', () => {
	fc.assert(
		fc.property(fc.array(windows, { maxLength: 70 }), windows, (all, { from, to }) => {
			const count = windowCounter(all.map((each) => ({ by: each.to, until: each.from })));
			const inside = all.filter((each) => each.from >= from && each.to <= to);
			expect(count({ from, to })).toBe(inside.length);
		})
	);
});
