import { expect, test } from 'vitest';
import { VIEW_FIT } from '../../../src/lib/map/fit';
import { frameOf, type Point } from '../../../src/lib/map/static/frame';
import { pageInk } from '../../../src/lib/map/static/ink';
import { scaleBars } from '../../../src/lib/map/static/scale-bar';
import { simplified } from '../../../src/lib/map/static/simplified';
import { textWidth } from '../../../src/lib/map/static/text-width';

/** The second shows the box at half the size, and more beside it. */
const frame = frameOf([36, 35, 37, 36], VIEW_FIT, [
	{ width: 500, height: 500 },
	{ width: 700, height: 250 }
]);

/** A line that strays from a straight one in its middle. */
const strayingBy = (units: number, x: number): Point[] => [
	[x - 20, 0],
	[x, units],
	[x + 20, 0]
];

test('an outline keeps what strays by half a pixel at the closest it is seen, and no more', () => {
	const middle = frame.size.width / 2;
	expect(simplified(strayingBy(0.4, middle), frame)).toHaveLength(2);
	expect(simplified(strayingBy(0.6, middle), frame)).toHaveLength(3);
	const outside = frame.seen.right - 30;
	expect(simplified(strayingBy(0.6, outside), frame)).toHaveLength(2);
	expect(simplified(strayingBy(3, outside), frame)).toHaveLength(3);
});

test('of a ring that is smaller than a pixel a line is left', () => {
	const ring: Point[] = [
		[100, 100],
		[100.2, 100.1],
		[100.1, 100.3],
		[100, 100]
	];
	expect(simplified(ring, frame)).toHaveLength(2);
});

test('the scale of a map is as long as its words, however small the map', () => {
	for (const degrees of [0.01, 0.03, 0.1, 0.3, 1, 3, 10]) {
		const small = frameOf([36, 35, 36 + degrees, 35 + degrees], VIEW_FIT, [
			{ width: 960, height: 700 },
			{ width: 320, height: 240 }
		]);
		const [large, other] = scaleBars(small, 'en', pageInk).map(({ children: [bar, text] }) => ({
			share: typeof bar === 'object' ? parseFloat(String(bar.attributes.width)) / 100 : 0,
			words: typeof text === 'object' ? String(text.children[0]) : ''
		}));
		for (const [bar, scale] of [
			[large, small.scales[0]],
			[other, small.scales[1]]
		] as const) {
			const pixels = (bar?.share ?? 0) * small.size.width * (scale ?? 0);
			expect(pixels).toBeGreaterThan(textWidth(bar?.words ?? '', 11));
		}
	}
});
