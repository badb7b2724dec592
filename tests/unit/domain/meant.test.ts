import fc from 'fast-check';
import { expect, test } from 'vitest';
import { membersOf, placesMeant } from '../../../src/lib/domain/meant';

const id: fc.Arbitrary<string> = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const places = fc.uniqueArray(fc.record({ id, partOf: fc.option(id) }), {
	selector: (place) => place.id
});

test('a text means the places it names and the members of the groups it names, in the atlas’s order', () => {
	fc.assert(
		fc.property(places, fc.array(id), (all, named) => {
			expect(placesMeant(all, named)).toEqual(
				all.filter((place) =>
					[place.id, place.partOf].some((each) => each !== null && named.includes(each))
				)
			);
		})
	);
});

test('the members of a group stand in the atlas’s order', () => {
	fc.assert(
		fc.property(places, id, (all, group) => {
			expect(membersOf(all, group)).toEqual(all.filter(({ partOf }) => partOf === group));
		})
	);
});
