import { describe, expect, it } from 'vitest';
import { referencesToEvent, referencesToPlace } from '../../../src/lib/domain/atlas';
import { plainText } from '../../../src/lib/domain/passage';
import {
	article,
	atlasOf,
	both,
	collection,
	feature,
	passage,
	point,
	smallFolder
} from '../../support/authored';
import { stringify } from 'yaml';

const linked = (start: number, link: string) => {
	const text = `[one](${link})`;
	return passage({ at: [start, start + 3], quote: text, gloss: text });
};

const twoLinks = '[a](place:alpha) [b](place:group)';

const atlas = atlasOf(
	smallFolder({
		'places/towns.geojson': collection(
			feature('group', null, { derived: { collect: 'group' } }),
			feature('alpha', point(10, 50), { part_of: 'group' }),
			feature('beta', point(11, 50), { part_of: 'group' }),
			feature('gamma', point(12, 50))
		),
		'events.yaml': stringify([
			{ id: 'treaty', name: both('treaty'), kind: 'agreement', date: '2018', places: ['gamma'] }
		]),
		'articles/later.yaml': article('later', {
			published: '2021',
			passages: [linked(20, 'place:alpha|beta'), linked(0, 'place:group')]
		}),
		'articles/earlier.yaml': article('earlier', {
			published: '2019',
			passages: [linked(0, 'place:alpha'), linked(10, 'event:treaty')]
		}),
		'articles/first.yaml': article('first', {
			published: '2020',
			passages: [passage({ at: [0, 3], quote: twoLinks, gloss: twoLinks })]
		})
	})
);

const place = (id: string) => {
	const found = atlas.places.find((each) => each.id === id);
	if (!found) throw new Error(`no place ${id}`);
	return found;
};
const rolesOf = (id: string) =>
	referencesToPlace(atlas, place(id)).map(({ article, passage, role }) => [
		article.slug,
		passage.id,
		role
	]);

describe('references to a place', () => {
	it('come by date, then in text order, each with how it means the place', () => {
		expect(rolesOf('alpha')).toEqual([
			['earlier', 'at-0', 'place'],
			['first', 'at-0', 'place'],
			['later', 'at-0', 'group'],
			['later', 'at-20', 'one-of']
		]);
	});

	it('reach a member only through its group or as one of several', () => {
		expect(rolesOf('beta')).toEqual([
			['first', 'at-0', 'group'],
			['later', 'at-0', 'group'],
			['later', 'at-20', 'one-of']
		]);
		expect(rolesOf('gamma')).toEqual([]);
	});

	it('hold every mention of the passage that means the place', () => {
		const [, second] = referencesToPlace(atlas, place('alpha'));
		expect(second?.mentions.map(({ text }) => text)).toEqual(['a', 'b']);
	});
});

describe('references to an event', () => {
	it('are the passages that name it', () => {
		const [event] = atlas.events;
		const references = event ? referencesToEvent(atlas, event) : [];
		expect(references.map(({ passage }) => plainText(passage.quote))).toEqual(['one']);
	});
});
