import { expect, test } from 'vitest';
import { NO_NAMING } from '../../../src/lib/domain/naming';
import { atlasOf, collection, feature, linesOf, point, smallFolder } from '../../support/authored';

test('an atlas that says nothing of how texts name its places compiles', () => {
	const { naming } = atlasOf(smallFolder());
	expect(naming.governments).toEqual(NO_NAMING.governments);
	expect(naming.events.size).toBe(0);
});

test('faults of naming are named with their path', () => {
	const kinds = `
places:
  - { id: town, name: { en: Town }, geometry: point, nouns: { en: { some: [town] } }, bare: always }
events:
  - { id: talks, name: { en: Talks }, words: { English: { nouns: [talks] } } }
`;
	const places = collection(feature('a', point(1, 2), { stands_for: 'king' }));
	const lines = linesOf(smallFolder({ 'kinds.yaml': kinds, 'places/towns.geojson': places }));
	const text = lines.join('\n');
	expect(text).toContain('kinds.yaml:places.town.nouns.en.some');
	expect(text).toContain('kinds.yaml:places.town.bare: expected first, equal, never');
	expect(text).toContain('kinds.yaml:events.talks.words.English');
	expect(text).toContain('places/towns.geojson:a.stands_for: expected government, or nothing');
});
