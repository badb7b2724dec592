import fc from 'fast-check';
import { expect, it } from 'vitest';
import { presenceIn, type Existence, type StatedDate } from '../../../src/lib/domain/timespan';

// Days are counted on a small stretch; what is open reaches its edge in the model.
const EDGE = 40;
const days = Array.from({ length: 2 * EDGE + 1 }, (_, index) => index - EDGE);

const near = fc.integer({ min: -EDGE + 5, max: EDGE - 5 });
const side = fc.option(near, { nil: null });
const stated = fc.tuple(side, side).map(([one, other]): StatedDate => {
	const [earliest, latest] =
		one !== null && other !== null ? [Math.min(one, other), Math.max(one, other)] : [one, other];
	const days = { earliest, latest };
	return { edtf: '', ...days, stated: days, approximate: false, uncertain: false };
});
const bound = fc.option(stated, { nil: null });
const windows = fc
	.tuple(near, near)
	.map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** Every day that a stated date may mean. An open side of a start or an end reaches as far as days go. */
function candidates(date: StatedDate | null, absent: number): number[] {
	if (!date) return [absent];
	const { earliest, latest } = date;
	return days.filter((day) => day >= (earliest ?? -EDGE) && day <= (latest ?? EDGE));
}

/** Every life that the dates allow, as first and last day. */
function lives({ start, end }: Existence): [number, number][] {
	return candidates(start, -EDGE).flatMap((first) =>
		candidates(end, EDGE)
			.filter((last) => last >= first)
			.map((last): [number, number] => [first, last])
	);
}

it('presence is none where no life that the dates allow touches a day of the window', () => {
	fc.assert(
		fc.property(bound, bound, windows, (start, end, window) => {
			const possible = lives({ start, end });
			fc.pre(possible.length > 0);
			const touched = possible.some(([first, last]) =>
				days.some((day) => day >= first && day <= last && day >= window.from && day <= window.to)
			);
			expect(presenceIn({ start, end }, window) !== 'none').toBe(touched);
		})
	);
});

it('presence is certain where every life that the dates allow touches a day of the window', () => {
	fc.assert(
		fc.property(bound, bound, windows, (start, end, window) => {
			const possible = lives({ start, end });
			fc.pre(possible.length > 0);
			const sure = possible.every(([first, last]) =>
				days.some((day) => day >= first && day <= last && day >= window.from && day <= window.to)
			);
			expect(presenceIn({ start, end }, window) === 'certain').toBe(sure);
		})
	);
});
