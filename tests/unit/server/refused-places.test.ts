import { describe, expect, it } from 'vitest';
import { collection, feature, linesOf, point, smallFolder } from '../../support/authored';

const town = (properties: object) =>
	smallFolder({ 'places/towns.geojson': collection(feature('alpha', point(10, 50), properties)) });

describe('a place', () => {
	it.each([
		['an unknown property', { colour: 'red' }, 'colour: unknown property'],
		['no name', { 'name:ar': undefined, 'name:en': undefined }, 'name: is missing'],
		['an empty name', { 'name:ar': ' ' }, 'name:ar: is empty'],
		['a date that is not EDTF', { start_date: 'soon' }, 'start_date: "soon" is not an EDTF date'],
		[
			'an end before its start',
			{ start_date: '2020', end_date: '2019-12-31' },
			'end_date: 2019-12-31 is before the start_date 2020'
		],
		['a negative precision', { precision_m: -1 }, 'precision_m: expected more than 0 metres'],
		['a broken number', { number: 1.5 }, 'number: expected a whole number'],
		['itself as its group', { part_of: 'alpha' }, 'part_of: a place is no part of itself'],
		['a group that does not exist', { part_of: 'nobody' }, 'part_of: there is no place "nobody"'],
		['an unknown country', { country: 'QX' }, 'country: "QX" is no ISO 3166-1 code of a country'],
		[
			'a name in a language that the atlas has not',
			{ 'name:xx': 'x' },
			'name:xx: is in none of the languages expected here: ar, en'
		]
	])('is refused with %s', (_, properties, reason) => {
		expect(linesOf(town(properties))).toEqual([`places/towns.geojson:alpha.${reason}`]);
	});

	it('may end within the doubt about its start', () => {
		expect(linesOf(town({ start_date: '2020-02~', end_date: '2020-01-15' }))).toEqual([]);
	});

	it('is refused without an id, or with one that is taken', () => {
		const nameless = { ...feature('alpha', point(10, 50)), id: undefined };
		const files = { 'places/towns.geojson': collection(feature('alpha', point(10, 50)), nameless) };
		expect(linesOf(smallFolder(files))).toEqual([
			'places/towns.geojson:features[1].id: is missing'
		]);
		const twice = collection(feature('alpha', point(10, 50)), feature('alpha', point(10, 50)));
		expect(linesOf(smallFolder({ 'places/towns.geojson': twice }))).toEqual([
			'places/towns.geojson:alpha: the id is already used in places/towns.geojson'
		]);
	});

	it('warns when nothing mentions it, and not when its group is mentioned', () => {
		const group = feature('alpha', null, { derived: { collect: 'alpha' } });
		const member = feature('member', point(10, 50), { part_of: 'alpha' });
		const lonely = feature('lonely', point(10, 50));
		expect(
			linesOf(smallFolder({ 'places/towns.geojson': collection(group, member, lonely) }))
		).toEqual(['places/towns.geojson:lonely: warning: no passage mentions it']);
	});
});
