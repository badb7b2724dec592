import { describe, expect, it } from 'vitest';
import { otherPositions } from '../../../src/lib/domain/claim';
import { mapFeatures } from '../../../src/lib/map/features';
import { placesGeojson } from '../../../src/lib/server/published/places-geojson';
import {
	atlasOf,
	both,
	collection,
	feature,
	linesOf,
	point,
	smallFolder
} from '../../support/authored';

const says = { says: both('by the mill'), source: both('The Gazette') };
const drawn = { of: 'position', preferred: true, ...says };
const other = { of: 'position', value: [10.01, 50], date: '2018-04-07', ...says };

function folder(claims: object[], properties: object = {}) {
	const alpha = feature('alpha', point(10, 50), { precision_m: 1000, claims, ...properties });
	return smallFolder({ 'places/towns.geojson': collection(alpha) });
}

describe('claims', () => {
	it.each([
		['of nothing that can be claimed', [{ ...drawn, of: 'colour' }], 'claims.0.of'],
		[
			'with an unknown property',
			[{ ...drawn, colour: 'red' }],
			'claims.0.colour: unknown property'
		],
		['that nobody makes', [{ ...drawn, source: undefined }], 'claims.0.source: is missing'],
		[
			'whose preferred one gives a value that the place could contradict',
			[{ ...drawn, value: [10, 50] }],
			'claims.0: the preferred claim has no value of its own: its value is the place’s'
		],
		[
			'of a number without the number',
			[{ of: 'number', ...says }],
			'claims.0: value is missing; only a position may be claimed in words alone'
		],
		[
			'without a preferred one',
			[other],
			'claims: expected one preferred claim of position, found 0'
		],
		['with two', [drawn, drawn], 'claims: expected one preferred claim of position, found 2'],
		[
			'of what the place does not state',
			[{ of: 'start_date', preferred: true, ...says }],
			'claims: start_date is claimed, but the place states none'
		],
		[
			'of a position out of range',
			[drawn, { ...other, value: [50, 95] }],
			'claims.1.value: [50, 95] is out of range'
		]
	])('are refused %s', (_, claims, reason) => {
		const [line, ...others] = linesOf(folder(claims));
		expect(others).toEqual([]);
		expect(line).toContain(reason);
	});

	it('warn of a position that the precision does not cover', () => {
		expect(linesOf(folder([drawn, other]))).toEqual([]);
		expect(linesOf(folder([drawn, other], { precision_m: 500 }))).toEqual([
			'places/towns.geojson:alpha.claims.1: warning: lies 715 m from the drawn position, beyond precision_m 500'
		]);
	});

	it('are published as they are written', () => {
		const [place] = placesGeojson(atlasOf(folder([drawn, other]))).features;
		expect(place?.properties.claims).toEqual([drawn, other]);
	});

	it('are drawn where they differ, each position once, tied to the place', () => {
		const atlas = atlasOf(folder([drawn, other, other]));
		expect(otherPositions(atlas.places[0]?.claims ?? [])).toEqual([[10.01, 50]]);
		const [, tie, dot, ...rest] = mapFeatures(atlas).features;
		expect(rest).toEqual([]);
		expect(tie?.geometry).toEqual({
			type: 'LineString',
			coordinates: [
				[10, 50],
				[10.01, 50]
			]
		});
		expect(dot).toMatchObject({ properties: { id: 'alpha', shape: 'claim' } });
	});
});

describe('the source of a place', () => {
	const source = (properties: object) => atlasOf(folder([], properties)).places[0]?.source;

	it('stands in both languages, or in one for both', () => {
		expect(source({ 'source:ar': 'خبر', 'source:en': 'report' })).toEqual({
			ar: 'خبر',
			en: 'report'
		});
		expect(source({ source: 'report' })).toEqual({ ar: 'report', en: 'report' });
	});

	it('is refused where it is stated twice', () => {
		expect(linesOf(folder([], { source: 'x', 'source:ar': 'x', 'source:en': 'x' }))).toEqual([
			'places/towns.geojson:alpha.properties: source stands for all languages, or source:xx for each'
		]);
	});
});
