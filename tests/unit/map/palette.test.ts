import { describe, expect, test } from 'vitest';
import { FILL } from '../../../src/lib/map/layers/areas';
import { PALETTES, type Palette, type Theme } from '../../../src/lib/map/palette';
import { contrast, differenceFor, laidOver, SIGHTS } from '../../support/colour-sight';

const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * What is drawn in one shape, so that colour alone tells it apart. All other kinds differ in shape
 * or pattern: hatched, stippled, dotted and dashed areas, symbols, dash patterns of borders.
 */
const SAME_SHAPE: readonly (readonly [keyof Palette, keyof Palette])[] = [
	['zone', 'corridor'],
	['road', 'river'],
	['settlement', 'townDot']
];

/** Half as much again as CIE76 differences that people tell apart in a map's small areas, about 5 to 7. */
const APART = 10;

/** WCAG 2.2, 1.4.3, text of any size. */
const READABLE = 4.5;

/** WCAG 2.2, 1.4.11, graphics that carry meaning. */
const VISIBLE = 3;

for (const theme of THEMES) {
	const palette = PALETTES[theme];
	const inZone = laidOver(palette.zone, FILL.zone, palette.land);
	const inCorridor = laidOver(palette.corridor, FILL.corridor, inZone);

	describe(`the ${theme} palette`, () => {
		for (const sight of SIGHTS) {
			test(`tells apart what shares a shape, in ${sight} sight`, () => {
				for (const [one, other] of SAME_SHAPE) {
					const difference = differenceFor(sight, palette[one], palette[other]);
					expect(difference, `${one} and ${other}`).toBeGreaterThan(APART);
				}
			});

			test(`lets the corridor stand out from the zone, and the road from both, in ${sight} sight`, () => {
				expect(differenceFor(sight, inCorridor, inZone)).toBeGreaterThan(APART / 2);
				for (const ground of [palette.land, inZone, inCorridor]) {
					expect(differenceFor(sight, palette.road, ground)).toBeGreaterThan(2 * APART);
				}
			});
		}

		const letters = [
			...(['label', 'faintText', 'townLabel', 'countryText', 'roadText', 'waterLabel'] as const),
			...(['zoneText', 'corridorText', 'demilitarisedText', 'operationText'] as const),
			...(['plannedText', 'governorateText', 'frontierText'] as const)
		];

		test.each(letters)('has readable letters: %s', (name) => {
			expect(contrast(palette[name], palette.land), 'on land').toBeGreaterThanOrEqual(READABLE);
			expect(contrast(palette[name], palette.halo), 'on its halo').toBeGreaterThanOrEqual(READABLE);
			expect(contrast(palette[name], inZone), 'in the zone').toBeGreaterThanOrEqual(READABLE);
		});

		test('has readable names of the sea, road signs and post numbers', () => {
			expect(contrast(palette.waterLabel, palette.sea)).toBeGreaterThanOrEqual(READABLE);
			expect(contrast(palette.shieldText, palette.road)).toBeGreaterThanOrEqual(READABLE);
			expect(contrast(palette.postNumber, palette.post)).toBeGreaterThanOrEqual(READABLE);
			expect(contrast(palette.post, palette.halo)).toBeGreaterThanOrEqual(READABLE);
		});

		test('draws what articles name so that it is seen on land', () => {
			const drawn = [
				'road',
				'zone',
				'river',
				'frontier',
				'post',
				'crossing',
				'settlement'
			] as const;
			for (const name of drawn) {
				expect(contrast(palette[name], palette.land), name).toBeGreaterThanOrEqual(VISIBLE);
			}
		});

		test('has the road as its strongest line', () => {
			const strength = (name: keyof Palette) => contrast(palette[name], palette.land);
			for (const line of ['river', 'governorate', 'zone'] as const) {
				expect(strength('road'), line).toBeGreaterThan(strength(line));
			}
		});
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
