import { expect, test } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { partWith, PER_PASSAGE_PAGE } from '../../../src/lib/domain/list-pages';
import type { Passage } from '../../../src/lib/domain/passage';
import { atlas } from '../../../src/lib/server/atlas';
import { everyPage } from '../../../src/lib/server/every-page';
import { allPages } from '../../../src/lib/server/focus';
import { placePage } from '../../../src/lib/server/page-data';

const [article] = atlas.articles;
const [much, little] = atlas.places;
if (!article || !much || !little) throw new Error('an empty atlas');

/** The real atlas with one article that names one place in each of so many passages. */
function namedSoOften(times: number): Atlas {
	const passages = Array.from({ length: times }, (_, at): Passage => ({
		id: `p-${at + 1}`,
		paragraph: at + 1,
		at: [at * 10, at * 10 + 4],
		speaksOf: null,
		quote: [{ text: 'name', target: { type: 'place', ids: [much?.id ?? ''] } }],
		gloss: {}
	}));
	return article ? { ...atlas, articles: [{ ...article, passages }] } : atlas;
}

const named = namedSoOften(120);

test('the passages of a much-named place come in pages of fifty, each once and in order', () => {
	const parts = [1, 2, 3].map((part) => placePage(named, much.id, part));
	expect(parts.map((page) => page?.references.length)).toEqual([50, 50, 20]);
	expect(parts.flatMap((page) => page?.references.map(({ passage }) => passage.id) ?? [])).toEqual(
		named.articles[0]?.passages.map(({ id }) => id)
	);
	expect(parts[1]?.passages).toEqual({
		all: 120,
		first: PER_PASSAGE_PAGE,
		part: 2,
		parts: 3,
		before: `${article.slug}-p-50`,
		after: `${article.slug}-p-101`
	});
	expect(parts[0]?.passages.before).toBeNull();
	expect(parts[2]?.passages.after).toBeNull();
});

test('there are no more pages of passages than there are passages for', () => {
	expect(placePage(named, much.id, 4)).toBeNull();
	expect(placePage(named, little.id, 1)?.passages.parts).toBe(1);
	expect(placePage(named, little.id, 2)).toBeNull();
});

test('every page is told of, those too that passages go on in', () => {
	const further = everyPage(named).slice(allPages(named).length);
	expect(further).toContainEqual({ kind: 'places', id: much.id, part: 2 });
	expect(further).toContainEqual({ kind: 'places', id: much.id, part: 3 });
	expect(further).not.toContainEqual({ kind: 'places', id: much.id, part: 4 });
	expect(everyPage(namedSoOften(PER_PASSAGE_PAGE))).toEqual(
		allPages(namedSoOften(PER_PASSAGE_PAGE))
	);
});

test('a passage is found on the page that it stands on', () => {
	const index = indexAtlas(named);
	for (const part of [1, 2, 3]) {
		for (const { passage } of placePage(named, much.id, part)?.references ?? []) {
			expect(partWith(index, much.id, `${article.slug}-${passage.id}`)).toBe(part);
		}
	}
	expect(partWith(index, much.id, 'claims')).toBeNull();
});
