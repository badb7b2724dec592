import { expect, test } from 'vitest';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { compile } from '../../../src/lib/server/compile';
import { allPages, focusOf, titleOf } from '../../../src/lib/server/focus';
import { articlePage, eventPage, placePage } from '../../../src/lib/server/page-data';
import { addressesFrom } from '../../../src/lib/server/published/addresses';
import { placesLpf } from '../../../src/lib/server/published/lpf/places-lpf';
import { syntheticAtlas } from '../../bench/atlas/synthetic-atlas';

/** A list that counts how often anything of it is looked at. */
function counted<T>(list: readonly T[], count: () => void): readonly T[] {
	return new Proxy(list, {
		get(target, key, receiver) {
			if (typeof key === 'string' && /^\d+$/.test(key)) count();
			return Reflect.get(target, key, receiver);
		}
	});
}

function synthetic(places: number): Atlas {
	const { files } = syntheticAtlas(places);
	const outcome = compile([...files].map(([path, text]) => ({ path, text })));
	if (!outcome.ok) throw new Error('the synthetic atlas has problems');
	return outcome.value;
}

const [small, large] = [synthetic(40), synthetic(320)];

/** How often anything of an atlas is looked at for each of its pages, while `make` makes all of them. */
function looksPerPage(atlas: Atlas, make: (atlas: Atlas) => void): number {
	let looks = 0;
	const count = () => void looks++;
	const articles = atlas.articles.map((article) => ({
		...article,
		passages: counted(article.passages, count)
	}));
	make({
		...atlas,
		places: counted(atlas.places, count),
		events: counted(atlas.events, count),
		articles: counted(articles, count)
	});
	return looks / allPages(atlas).length;
}

test.each<[string, (atlas: Atlas) => void]>([
	['the index', indexAtlas],
	['pages of places', (atlas) => atlas.places.forEach(({ id }) => placePage(atlas, id))],
	['pages of events', (atlas) => atlas.events.forEach(({ id }) => eventPage(atlas, id))],
	['pages of articles', (atlas) => atlas.articles.forEach(({ slug }) => articlePage(atlas, slug))],
	[
		'maps and titles',
		(atlas) => allPages(atlas).forEach((page) => [focusOf(atlas, page), titleOf(atlas, page, 'en')])
	],
	['the gazetteer', (atlas) => void placesLpf(atlas, addressesFrom(null, ['ar', 'en']))]
])('%s of a larger atlas cost no more looks for each page', (_, make) => {
	expect(looksPerPage(large, make)).toBeLessThan(2 * looksPerPage(small, make));
});
