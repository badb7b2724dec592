import type { Atlas } from '../domain/atlas';
import { sharedAs, type Page } from '../domain/page';
import { allPages } from './focus';

/** Whether an atlas is small enough for a share image of every page, by what its curator says of that. */
export function everyPageHasImage(atlas: Atlas): boolean {
	const { places, articles, events, metadata } = atlas;
	return places.length + articles.length + events.length <= metadata.shareImages;
}

/** The pages that have a share image of their own. */
export function pagesWithShareImage(atlas: Atlas): Page[] {
	const every = everyPageHasImage(atlas);
	return allPages(atlas).filter((page) => sharedAs(page, every).kind === page.kind);
}
