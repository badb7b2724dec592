import { describe, expect, it } from 'vitest';
import {
	atlasOf,
	collection,
	feature,
	linesOf,
	point,
	smallFolder,
	square
} from '../../support/authored';

const folder = (measureTo: string) =>
	smallFolder({
		'atlas.yaml': `measure_to: ${measureTo}\n`,
		'places/towns.geojson': collection(
			feature('alpha', point(10, 50)),
			feature('zone', square(11, 51)),
			feature('ring', null, { derived: { band: 'road', within: 'zone', km: 20 } }),
			feature('road', {
				type: 'LineString',
				coordinates: [
					[11.2, 51.5],
					[11.8, 51.5]
				]
			}),
			feature('all', null, { derived: { collect: 'all' } }),
			feature('member', point(10.2, 50), { part_of: 'all' })
		)
	});
/** Errors only: most places here are named by no passage, which is worth a warning. */
const errorsOf = (measureTo: string) =>
	linesOf(folder(measureTo)).filter((line) => !line.includes('warning'));

describe('measure_to', () => {
	it('names lines, points and groups, in the order of the card', () => {
		expect(errorsOf('[road, alpha, all]')).toEqual([]);
		expect(atlasOf(folder('[road, all]')).metadata.measureTo).toEqual(['road', 'all']);
	});

	it('may be left out', () => {
		expect(atlasOf(smallFolder()).metadata.measureTo).toEqual([]);
	});

	it.each([
		['[nobody]', 'measure_to.0: there is no place "nobody"'],
		['[road, zone]', 'measure_to.1: "zone" is an area, expected a line, a point or a group'],
		['[ring]', 'measure_to.0: "ring" is an area, expected a line, a point or a group'],
		['[road, road]', 'measure_to: names the same place twice'],
		['[M4]', 'measure_to.0: "M4" is not in kebab-case'],
		['road', 'measure_to: expected a list, found "road"']
	])('%s is refused', (measureTo, reason) => {
		expect(errorsOf(measureTo)).toEqual([`atlas.yaml:${reason}`]);
	});

	it('stays silent about a line whose own geometry is refused', () => {
		const files = folder('[road]');
		const text = files['places/towns.geojson']?.replace('[11.8,51.5]', '[911.8,51.5]') ?? '';
		const lines = linesOf({ ...files, 'places/towns.geojson': text });
		expect(lines.filter((line) => line.startsWith('atlas.yaml'))).toEqual([]);
		expect(lines.length).toBeGreaterThan(0);
	});
});
