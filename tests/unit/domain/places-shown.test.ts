import { expect, test } from 'vitest';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { foldedName, listedPlaces, rowsShown } from '../../../src/lib/domain/places-shown';
import { fold } from '../../../src/lib/domain/text-fold';
import { atlas } from '../../../src/lib/server/atlas';
import { atlasIndex as index } from '../../../src/lib/server/atlas-index';

const { from } = atlas.metadata.window;
const layers = atlas.layers.map(({ id }) => id);
const filter = { window: { from, to: from + 400 }, layers, mentionedOnly: false };
const summary = summaryOf(index, filter);

test('a list shows the places of its layer that are there, with what is counted of them', () => {
	for (const layer of layers) {
		const listed = listedPlaces(index, summary, rowsShown(index, summary, layer));
		expect(listed.map(({ id }) => id)).toEqual(
			index.places
				.filter((place) => place.layer === layer && summary.presence.has(place.id))
				.map(({ id }) => id)
		);
		for (const { id, passages, possible } of listed) {
			expect(passages).toBe(summary.passagesOf.get(id) ?? 0);
			expect(possible).toBe(summary.presence.get(id) === 'possible');
		}
	}
});

test('a name is found in any of its languages, however it is spelt', () => {
	const name = { ar: 'إدلب', en: 'Dayr al-Ḥajar' };
	for (const typed of ['ادلب', 'hajar', 'DAYR']) {
		expect(foldedName({ name })).toContain(fold(typed));
	}
	expect(foldedName({ name })).not.toContain(fold('Aleppo'));
});
