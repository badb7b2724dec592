import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { markedBy } from '../../../src/lib/domain/marked';
import { focusOf } from '../../../src/lib/server/focus';
import { eventPage, placePage } from '../../../src/lib/server/page-data';
import { atlasOf, both, collection, feature, point, smallFolder } from '../../support/authored';

const atlas = atlasOf(
	smallFolder({
		'places/towns.geojson': collection(
			feature('alpha', point(10, 50)),
			feature('beta', point(11, 51)),
			feature('gamma', point(12, 52))
		),
		'events.yaml': stringify([
			{
				id: 'treaty',
				name: both('treaty'),
				kind: 'agreement',
				date: '2018-09-17',
				places: ['alpha'],
				covers: ['beta']
			}
		])
	})
);

it('an agreement lies on the map where it was made and on what it covers', () => {
	expect(focusOf(atlas, { kind: 'events', id: 'treaty' }).ids).toEqual(['alpha', 'beta']);
	expect(markedBy('treaty', indexAtlas(atlas))?.places).toEqual(['alpha', 'beta']);
});

it('its map frames the covered ground, which a far venue would shrink', () => {
	const [west = 0, , east = 0] = focusOf(atlas, { kind: 'events', id: 'treaty' }).box ?? [];
	expect([west < 11 && 11 < east, west < 10]).toEqual([true, false]);
	expect(markedBy('treaty', indexAtlas(atlas))?.box).toEqual([11, 51, 11, 51]);
});

it('its page names both, and the pages of both places list it', () => {
	expect(eventPage(atlas, 'treaty')?.names).toMatchObject({
		alpha: both('alpha'),
		beta: both('beta')
	});
	const listed = ['alpha', 'beta', 'gamma'].map((id) =>
		placePage(atlas, id)?.events.map((event) => event.id)
	);
	expect(listed).toEqual([['treaty'], ['treaty'], []]);
});
