import { describe, expect, test } from 'vitest';
import { mapFeatures, mapLabel } from '../../../src/lib/map/features';
import { atlas } from '../../../src/lib/server/atlas';
import { atlasOf, collection, feature, point, smallFolder } from '../../support/authored';

const { features } = mapFeatures(atlas);
const of = (id: string) => features.filter(({ properties }) => properties.id === id);

describe('map features of the real atlas', () => {
	test('hold every place, groups by their members only', () => {
		const missing = atlas.places.filter(({ id }) => of(id).length === 0).map(({ id }) => id);
		expect(missing).toEqual(['observation-posts']);
	});

	test('give each area one label point', () => {
		expect(of('de-escalation-zone').map(({ properties }) => properties.shape)).toEqual([
			'area',
			'label'
		]);
	});

	test('mark weakly placed posts, and not cities', () => {
		const weak = features
			.filter(({ properties }) => properties.weak)
			.map(({ properties }) => properties.id);
		expect(weak).toContain('post-zaytuna');
		expect(weak).toContain('post-shir-maghar');
		expect(weak).not.toContain('post-salwa');
		expect(weak).not.toContain('istanbul');
	});

	test('carry days as numbers, so that filters can compare them', () => {
		const [morek] = of('post-morek');
		expect(morek?.properties.latest).toBe(Date.UTC(2020, 10, 2) / 86_400_000);
		const [town] = of('saraqib');
		expect(town?.properties.earliest).toBeLessThan(-1e6);
	});

	test('carry the short names of road signs in both scripts', () => {
		const [m4] = of('m4-highway');
		expect(m4?.properties).toMatchObject({ ref_ar: 'إم 4', ref_en: 'M4' });
		const [town] = of('saraqib');
		expect(town?.properties).toMatchObject({ ref_ar: '', ref_en: '' });
	});

	test('are lettered with the short name where one is stated', () => {
		const [corridor] = of('m4-security-corridor');
		expect(corridor?.properties).toMatchObject({
			label_ar: 'الممر الأمني',
			label_en: 'Security corridor'
		});
	});

	test('draw a road in its stretches, the weakly known ones as such', () => {
		expect(of('m4-highway').map(({ properties }) => properties.weak)).toEqual([true, false, true]);
	});

	test('carry the precision in metres', () => {
		const [post] = of('post-shir-maghar');
		expect(post?.properties.precision_m).toBe(3000);
	});
});

describe('certainty of existence', () => {
	const withDates = (dates: object) => {
		const atlasOfOne = atlasOf(
			smallFolder({ 'places/towns.geojson': collection(feature('alpha', point(10, 50), dates)) })
		);
		const [first] = mapFeatures(atlasOfOne).features;
		if (!first) throw new Error('nothing drawn');
		return first.properties;
	};

	test('is given for a place without dates, on every day', () => {
		const { begun, lasting } = withDates({});
		expect([begun, lasting]).toEqual([-1e9, 1e9]);
	});

	test('begins after the month of doubt to either side of an approximate start', () => {
		const { earliest, begun } = withDates({ start_date: '2020-03-05~' });
		expect(begun - earliest).toBe(62);
	});

	test('is never given where the start is open at its late side', () => {
		const { earliest, begun } = withDates({ start_date: '2019/..' });
		expect(earliest).toBeLessThan(20_000);
		expect(begun).toBe(1e9);
	});

	test('is never given where the end is open at its early side', () => {
		expect(withDates({ end_date: '../2019' }).lasting).toBe(-1e9);
	});
});

test('labels go without vowel marks, which the map would set apart from their letters', () => {
	expect(mapLabel('مُسنَدةٌ')).toBe('مسندة');
	expect(mapLabel('الترنبة')).toBe('الترنبة');
});
