import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../src/lib/domain/passage';
import { namedTogether, placesNamedIn, readingOrder } from '../../../src/lib/domain/reading-order';
import { atlas } from '../../../src/lib/server/atlas';

describe('the places of an article', () => {
	test.each(atlas.articles.map((article) => [article.slug, article] as const))(
		'of %s are numbered from 1 in the order in which the text first names them',
		(_, article) => {
			const order = readingOrder(article.passages);
			expect(order.map(({ number }) => number)).toEqual(order.map((_each, index) => index + 1));
			const firstMention = order.map(({ id }) =>
				Math.min(
					...article.passages
						.flatMap(mentionsOf)
						.filter(({ target }) => target.ids.length === 1 && target.ids[0] === id)
						.map(({ start }) => start)
				)
			);
			expect(firstMention).toEqual(firstMention.toSorted((a, b) => a - b));
		}
	);

	test('come with every passage that names them, and with no other', () => {
		for (const { passages } of atlas.articles) {
			for (const { id, passages: naming } of readingOrder(passages)) {
				const expected = passages.filter((passage) => placesNamedIn(passage).includes(id));
				expect(naming.map((each) => each.id)).toEqual(expected.map((each) => each.id));
			}
		}
	});

	test('are not the candidates of a mention that means one of several', () => {
		const passage = {
			at: [0, 4] as const,
			quote: [{ text: 'post', target: { type: 'place' as const, ids: ['a', 'b'] } }]
		};
		expect(placesNamedIn(passage)).toEqual([]);
	});
});

describe('places named together', () => {
	const naming = (...ids: string[]) => ({
		at: [0, ids.length] as const,
		quote: ids.map((id) => ({ text: 'x', target: { type: 'place' as const, ids: [id] } }))
	});

	test('are counted by passage, the most frequent first, without the place itself', () => {
		const passages = [naming('a', 'b', 'c', 'b'), naming('a', 'c'), naming('a')];
		expect(namedTogether('a', passages)).toEqual([
			{ id: 'c', passages: 2 },
			{ id: 'b', passages: 1 }
		]);
	});
});
