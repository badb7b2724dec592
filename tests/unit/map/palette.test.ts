import { describe, expect, test } from 'vitest';
import { HUES } from '../../../src/lib/domain/hue';
import { PALETTES, type Theme } from '../../../src/lib/symbology/palette';
import { contrast, differenceFor, laidOver, SIGHTS } from '../../support/colour-sight';

const THEMES: readonly Theme[] = ['light', 'dark'];

/** WCAG 2.2, 1.4.3, text of any size. */
const READABLE = 4.5;

/** WCAG 2.2, 1.4.11, graphics that carry meaning. */
const VISIBLE = 3;

/** Half as much again as CIE76 differences that people tell apart in a map's small areas, about 5 to 7. */
const APART = 10;

/** Hues for thin outlines and for fills, which an edge or a name carries. */
const PALE = ['taupe', 'ochre'];

for (const theme of THEMES) {
	const palette = PALETTES[theme];

	describe(`the ${theme} palette`, () => {
		test.each(HUES)(
			'has letters of %s that can be read on land and on what is drawn in it',
			(hue) => {
				const { drawn, text, on } = palette.hues[hue];
				expect(contrast(text, palette.land), 'on land').toBeGreaterThanOrEqual(READABLE);
				expect(contrast(text, palette.halo), 'on its halo').toBeGreaterThanOrEqual(READABLE);
				expect(contrast(on, drawn), 'on its own').toBeGreaterThanOrEqual(READABLE);
				if (PALE.includes(hue)) return;
				expect(contrast(drawn, palette.land), 'drawn on land').toBeGreaterThanOrEqual(VISIBLE);
			}
		);

		test.each(['label', 'faintText', 'townLabel', 'countryText', 'waterLabel'] as const)(
			'has readable letters: %s',
			(name) => {
				expect(contrast(palette[name], palette.land)).toBeGreaterThanOrEqual(READABLE);
			}
		);

		test.each(SIGHTS)(
			'tells a red line from land, water and olive fields, in %s sight',
			(sight) => {
				const { red, olive, azure } = palette.hues;
				const field = laidOver(olive.drawn, 0.15, palette.land);
				for (const ground of [palette.land, field]) {
					expect(differenceFor(sight, red.drawn, ground)).toBeGreaterThan(2 * APART);
				}
				expect(differenceFor(sight, red.drawn, azure.drawn)).toBeGreaterThan(APART);
			}
		);
	});
}

describe('the simulation of sight', () => {
	test('finds red and green alike where their receptors are missing', () => {
		const [red, green] = ['#b05030', '#7a7a20'];
		expect(differenceFor('deuteranopia', red, green)).toBeLessThan(
			differenceFor('full', red, green) / 2
		);
	});

	test('leaves greys as they are', () => {
		for (const sight of SIGHTS) expect(differenceFor(sight, '#808080', '#808080')).toBe(0);
		expect(differenceFor('tritanopia', '#000000', '#ffffff')).toBeCloseTo(100, 0);
	});

	test('knows black on white as the greatest contrast', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(laidOver('#000000', 0.5, '#ffffff')).toBe('#808080');
	});
});
