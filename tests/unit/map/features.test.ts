import { describe, expect, test } from 'vitest';
import { mapFeatures, mapLabel } from '../../../src/lib/map/features';
import { atlas } from '../../../src/lib/server/atlas';

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
		expect(weak).not.toContain('post-morek');
		expect(weak).not.toContain('istanbul');
	});

	test('carry days as numbers, so that filters can compare them', () => {
		const [morek] = of('post-morek');
		expect(morek?.properties.last).toBe(Date.UTC(2020, 10, 2) / 86_400_000);
		const [town] = of('saraqib');
		expect(town?.properties.first).toBeLessThan(-1e6);
	});
});

test('labels go without vowel marks, which the map would set apart from their letters', () => {
	expect(mapLabel('مُسنَدةٌ')).toBe('مسندة');
	expect(mapLabel('الترنبة')).toBe('الترنبة');
});
