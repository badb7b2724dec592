import { indexAtlas } from '../domain/atlas-index';
import type { Atlas } from '../domain/atlas';
import type { Page } from '../domain/page';
import { allPages } from './focus';
import { listPageIds } from './list-pages';
import { furtherParts } from './passage-pages';

/** Every page of a language, those too that long lists and many passages go on in. */
export function everyPage(atlas: Atlas): Page[] {
	return [
		...allPages(atlas),
		...furtherParts(atlas, 'places'),
		...furtherParts(atlas, 'events'),
		...listPageIds(indexAtlas(atlas)).map((id): Page => ({ kind: 'lists', id }))
	];
}
