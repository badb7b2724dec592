import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/lib/server/atlas';
import { focusOf } from '../../../src/lib/server/focus';
import { atlasOf, collection, feature, linesOf, point, smallFolder } from '../../support/authored';

const known = (precision_m: number, files = {}) =>
	smallFolder({
		'places/towns.geojson': collection(feature('alpha', point(10, 50), { precision_m })),
		...files
	});

describe('how close the map goes', () => {
	it('follows from the best known position, and goes farther with worse ones', () => {
		const near = atlasOf(known(500)).metadata.closestZoom;
		expect(near).toBeCloseTo(11.7, 1);
		expect(atlasOf(known(1000)).metadata.closestZoom).toBeCloseTo(near - 1, 1);
	});

	it('is what the atlas says instead', () => {
		expect(atlasOf(known(500, { 'atlas.yaml': 'max_zoom: 9' })).metadata.closestZoom).toBe(9);
		expect(linesOf(known(500, { 'atlas.yaml': 'max_zoom: 20' }))).toEqual([
			'atlas.yaml:max_zoom: expected 14 or less'
		]);
	});
});

describe('what the page of a place shows', () => {
	it('takes in the two places next to it', () => {
		const { box } = focusOf(atlas, { kind: 'places', id: 'post-zaytuna' });
		const ishtabraq = atlas.places.find(({ id }) => id === 'post-ishtabraq');
		expect(box?.[2]).toBeGreaterThanOrEqual(ishtabraq?.bbox[0] ?? NaN);
	});
});
