import { describe, expect, test } from 'vitest';
import { describeProblem } from '../../../../src/lib/domain/problem';
import { readGazetteer } from '../../../../src/lib/suggest/unknown/read-gazetteer';

const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const place = (properties: unknown, coordinates: unknown = [36.5, 35.5], more: object = {}) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates },
	...more
});

function read(document: unknown) {
	const outcome = readGazetteer(document, 'list.geojson');
	if (!outcome.ok) throw new Error(outcome.problems.map(describeProblem).join('\n'));
	return outcome;
}

function faults(document: unknown): string[] {
	const outcome = readGazetteer(document, 'list.geojson');
	return outcome.ok ? [] : outcome.problems.map(describeProblem);
}

describe('a gazetteer', () => {
	test('finds an entry by any of its names, in any spelling', () => {
		const properties = {
			'name:ar': 'إبّلة',
			'name:en': 'Ebla',
			alt_name: 'Tell Mardikh; Tall Mardīkh',
			pop: 5
		};
		const { value } = read(
			collection(place({ ...properties, precision_m: 50, source: 'Survey, 1962' }))
		);
		const entry = { name: 'إبّلة', position: [36.5, 35.5], precisionM: 50, source: 'Survey, 1962' };
		for (const name of ['ابلة', 'الإبلة', 'EBLA', 'tell mardikh', 'Tall Mardikh']) {
			expect([name, value.find(name)]).toEqual([name, [entry]]);
		}
		expect(value.find('5')).toEqual([]);
	});

	test('reads the columns of national lists, and names itself where no source is stated', () => {
		const { value } = read(collection(place({ admin4Name_ar: 'زمرين', admin4Name_en: 'Zimrin' })));
		expect(value.find('زمرين')).toEqual(value.find('Zimrin'));
		expect(value.find('Zimrin')).toEqual([
			{ name: 'زمرين', position: [36.5, 35.5], precisionM: null, source: 'list.geojson' }
		]);
	});

	test('reads Linked Places, of several geometries the first point', () => {
		const lpf = {
			type: 'Feature',
			properties: { title: 'Ebla' },
			names: [{ toponym: 'تل مرديخ', lang: 'ar' }],
			geometry: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Point', coordinates: [36.8, 35.8], citations: [{ label: 'Map of 1942' }] },
					{ type: 'Point', coordinates: [36.9, 35.9] }
				]
			}
		};
		expect(read(collection(lpf)).value.find('تل مرديخ')).toEqual([
			{ name: 'Ebla', position: [36.8, 35.8], precisionM: null, source: 'Map of 1942' }
		]);
	});

	test('gives all of one name and chooses none', () => {
		const { value } = read(
			collection(place({ name: 'Zimrin' }), place({ name: 'Zimrin' }, [37, 36]))
		);
		expect(value.find('Zimrin').map(({ position }) => position)).toEqual([
			[36.5, 35.5],
			[37, 36]
		]);
	});

	test('counts what it passes over', () => {
		const { warnings } = read(
			collection(
				place({ pop: 3 }),
				{ ...place({ name: 'A' }), geometry: null },
				{ ...place({ name: 'B' }), geometry: { type: 'Polygon', coordinates: [] } }
			)
		);
		expect(warnings.map(describeProblem)).toEqual([
			'list.geojson: warning: 2 entries without a point passed over',
			'list.geojson: warning: 1 entry without a name passed over'
		]);
	});

	test('says of a bad file where and why', () => {
		expect(faults([1, 2])).toEqual(['list.geojson: expected a GeoJSON FeatureCollection']);
		expect(
			faults(
				collection(
					place({ name: 'A' }, [200, 35]),
					place({ name: 'B' }, ['36', '35']),
					{ type: 'feature' },
					{ ...place({ name: 'C' }), names: [{ lang: 'ar' }] }
				)
			)
		).toEqual([
			'list.geojson:features[0].geometry: expected a Point of [longitude, latitude] in degrees',
			'list.geojson:features[1].geometry: expected a Point of [longitude, latitude] in degrees',
			'list.geojson:features[2].type: expected "Feature", found "feature"',
			'list.geojson:features[3].names.0.toponym: is missing'
		]);
	});

	test('of ten thousand settlements is read', () => {
		const features = Array.from({ length: 10_000 }, (_, index) =>
			place({ name: `Place ${index}` })
		);
		expect(read(collection(...features)).value.find('place 9999')).toHaveLength(1);
	});
});
