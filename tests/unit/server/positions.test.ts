import distance from '@turf/distance';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountryCode, isNearCountry, countryAt } from '../../../src/lib/server/check/countries';
import { LayerSpread } from '../../../src/lib/server/check/layer-spread';
import { medianWithout, rising } from '../../../src/lib/server/check/median';
import {
	article,
	collection,
	feature,
	linesOf,
	passage,
	point,
	smallFolder
} from '../../support/authored';

/** Capitals, as far apart as places of one layer can be: `[lng, lat]`. */
const CAPITALS: [id: string, country: string, lng: number, lat: number][] = [
	['ankara', 'TR', 32.86, 39.93],
	['baghdad', 'IQ', 44.39, 33.34],
	['berlin', 'DE', 13.4, 52.52],
	['bern', 'CH', 7.45, 46.95],
	['astana', 'KZ', 71.43, 51.18],
	['moscow', 'RU', 37.61, 55.75],
	['tbilisi', 'GE', 44.79, 41.72]
];

const villages: [string, number, number][] = [
	['alpha', 10, 50],
	['beta', 10.2, 50.1],
	['gamma', 9.9, 49.9],
	['delta', 10.1, 49.8],
	['epsilon', 10.3, 50.2],
	['zeta', 9.8, 50.1]
];

/** The problems and warnings of positions, for one layer that a single passage names throughout. */
function positionLines(features: { id: string }[]): string[] {
	const links = features.map(({ id }) => `[${id}](place:${id})`).join('');
	const text = features.map(({ id }) => id).join('');
	const quote = passage({ at: [0, text.length], quote: links, gloss: links });
	return linesOf(
		smallFolder({
			'places/towns.geojson': collection(...features),
			'articles/first.yaml': article('first', { passages: [quote] })
		})
	);
}

describe('swapped latitude and longitude', () => {
	it('are found by distance in a layer that lies together', () => {
		for (const [swappedId] of villages) {
			const lines = positionLines(
				villages.map(([id, lng, lat]) =>
					feature(id, id === swappedId ? point(lat, lng) : point(lng, lat))
				)
			);
			expect(lines).toEqual([expect.stringContaining(`:${swappedId}.geometry: `)]);
			expect(lines[0]).toContain('latitude and longitude look swapped');
		}
	});

	it('are found by distance among islands far off the coast of the country they state', () => {
		const islands = (swappedId?: string) =>
			positionLines(
				villages.map(([id, lng, lat]) => {
					const [x, y] = [lng - 7, lat + 5];
					return feature(id, id === swappedId ? point(y, x) : point(x, y), { country: 'GB' });
				})
			);
		expect(islands()).toEqual([]);
		expect(islands('gamma')).toEqual([expect.stringContaining(':gamma.geometry: ')]);
	});

	it('are found by country in a layer strewn over many', () => {
		for (const [swappedId] of CAPITALS) {
			const lines = positionLines(
				CAPITALS.map(([id, country, lng, lat]) =>
					feature(id, id === swappedId ? point(lat, lng) : point(lng, lat), { country })
				)
			);
			expect(lines).toEqual([expect.stringContaining(`:${swappedId}.geometry: `)]);
		}
	});

	it('are found by country in a layer that is swapped as a whole', () => {
		const lines = positionLines(
			villages.map(([id, lng, lat]) => feature(id, point(lat, lng), { country: 'DE' }))
		);
		expect(lines).toHaveLength(villages.length);
	});

	it('raise no alarm where nothing is swapped', () => {
		expect(positionLines(villages.map(([id, lng, lat]) => feature(id, point(lng, lat))))).toEqual(
			[]
		);
		const stated = CAPITALS.map(([id, country, lng, lat]) =>
			feature(id, point(lng, lat), { country })
		);
		expect(positionLines(stated)).toEqual([]);
	});

	it('warn where they would go unnoticed, and ask for the country', () => {
		const lines = positionLines(CAPITALS.map(([id, , lng, lat]) => feature(id, point(lng, lat))));
		expect(lines.length).toBeGreaterThan(0);
		for (const line of lines) expect(line).toMatch(/: warning: .*state its "country"$/);
	});

	it('are accepted where the stated country says that they are right', () => {
		const peers = villages.map(([id, lng, lat]) => feature(id, point(lng, lat)));
		const far = point(49.5, 10.2);
		expect(positionLines([...peers, feature('far', far)])).toHaveLength(1);
		expect(positionLines([...peers, feature('far', far, { country: 'SO' })])).toEqual([]);
	});
});

describe('a position far outside its layer', () => {
	it('is refused though it is not swapped', () => {
		const lines = positionLines([
			...villages.map(([id, lng, lat]) => feature(id, point(lng, lat))),
			feature('typo', point(100, 50))
		]);
		expect(lines).toEqual([
			expect.stringMatching(/^places\/towns.geojson:typo.geometry: .*far outside/)
		]);
	});
});

describe('countries', () => {
	it('hold their own ground and a little more', () => {
		expect(countryAt([37, 36])).toBe('SY');
		expect(countryAt([35, 35])).toBeNull();
		expect(isNearCountry([39.73, 43.59], 'RU')).toBe(true);
		expect(isNearCountry([43.59, 39.73], 'RU')).toBe(false);
		expect(isNearCountry([179.99, 67], 'RU')).toBe(true);
		expect(isNearCountry([-179, 66], 'RU')).toBe(true);
	});

	it('are known by their two letters', () => {
		expect(isCountryCode('SY')).toBe(true);
		expect(isCountryCode('QX')).toBe(false);
		expect(isCountryCode('sy')).toBe(false);
	});
});

describe('the middle of a layer', () => {
	it('does not move for one wrong position', () => {
		const positions = villages.map(([, lng, lat]) => [lng, lat]);
		const [own = []] = positions;
		const spread = new LayerSpread([...positions, [50, 10]]);
		expect(spread.standing([10, 50], own).verdict).toBe('fits');
	});

	// Few numbers, so that many values are equal.
	const values = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 9 });

	it('is that of all other values', () => {
		fc.assert(
			fc.property(values, fc.nat(), (all, chosen) => {
				const at = chosen % all.length;
				const middle = medianWithout(all[at] ?? NaN, rising(all));
				expect(middle).toEqual(plainMedian(all.toSpliced(at, 1)));
			})
		);
	});

	const degrees = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -80, max: 80 }));
	const position = fc.tuple(degrees.filter(Number.isFinite), degrees.filter(Number.isFinite));

	it('judges each position by all others, as if they were gathered anew for it', () => {
		fc.assert(
			fc.property(
				fc.array(position, { minLength: 5, maxLength: 12 }),
				position,
				(all, mistaken) => {
					const spread = new LayerSpread(all);
					for (const [at, own] of all.entries()) {
						const peers = all.toSpliced(at, 1);
						const middle = [0, 1].map((axis) =>
							plainMedian(peers.map((each) => each[axis] ?? NaN))
						);
						const usual = plainMedian(peers.map((each) => distance(each, middle)));
						const { km, verdict } = spread.standing(mistaken, own);
						expect(km).toBe(distance(mistaken, middle));
						expect(verdict === 'fits' || km > 2 * usual).toBe(true);
						expect(verdict === 'lost' ? km > 20 * usual : true).toBe(true);
					}
				}
			)
		);
	});
});

function plainMedian(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length / 2;
	const [lower = NaN, upper = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
	return (lower + upper) / 2;
}
