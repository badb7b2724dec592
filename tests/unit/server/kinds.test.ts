import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { atlasOf, both, linesOf, smallFolder } from '../../support/authored';

const withKinds = (...places: object[]) =>
	smallFolder({
		'kinds.yaml': stringify({ places: places.map((each) => ({ name: both('x'), ...each })) })
	});
const town = { id: 'town', geometry: 'point' };

describe('kinds', () => {
	it('are drawn plainly and called by their ids where nobody described them', () => {
		const { kinds } = atlasOf(smallFolder());
		expect(kinds.places).toMatchObject([
			{
				id: 'town',
				name: { und: 'town' },
				geometry: 'point',
				colour: 'ink',
				symbol: { isDot: true }
			}
		]);
	});

	it('bring the paths of their symbols and signs', () => {
		const symbol = { shape: 'hexagon', size: 18, sign: 'castle' };
		const [kind] = atlasOf(withKinds({ ...town, symbol })).kinds.places;
		expect(kind).toMatchObject({
			symbol: { size: 18, isDot: false, sign: { path: expect.stringMatching(/^M/) } }
		});
	});

	it.each([
		['a colour that is no hue', { colour: '#ff0000' }, 'colour: expected one of ink, '],
		[
			'an unknown geometry',
			{ geometry: 'volume' },
			'geometry: expected point, line, area, region or group'
		],
		['a key of another geometry', { fill: 0.2 }, 'fill: unknown property'],
		['a path that is markup', { symbol: { path: '"/><script>', box: 20 } }, 'symbol']
	])('are refused with %s', (_, properties, reason) => {
		expect(linesOf(withKinds({ ...town, ...properties })).join('\n')).toContain(
			`kinds.yaml:places.town.${reason}`
		);
	});

	it('are warned of where the file lacks them, where they do not suit, and where nothing uses them', () => {
		expect(linesOf(withKinds({ id: 'fort', geometry: 'point' }))).toEqual([
			'kinds.yaml:places.fort: warning: nothing is of this kind',
			'places/towns.geojson:alpha.kind: warning: kinds.yaml has no "town": such places are drawn plainly'
		]);
		expect(linesOf(withKinds({ ...town, geometry: 'area' }))).toEqual([
			'places/towns.geojson:alpha.kind: warning: "town" is drawn as area: this point is drawn plainly'
		]);
	});
});
