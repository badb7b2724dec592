import { createHash } from 'node:crypto';
import { publishSearch } from '../search/publish';
import type { PublishedSearch } from '../search/published';
import { atlas } from './atlas';
import { searchDocuments } from './search-documents';

let files: ReadonlyMap<string, string> | null = null;

/** The files of the index of everything that can be found, by their paths below the index's folder. */
export function searchFiles(): ReadonlyMap<string, string> {
	files ??= makeFiles();
	return files;
}

function makeFiles(): ReadonlyMap<string, string> {
	const { first, others } = publishSearch(searchDocuments(atlas), atlas.metadata.languages);
	const content = createHash('sha256').update(JSON.stringify(first));
	for (const text of others.values()) content.update(text);
	const version = content.digest('hex').slice(0, 12);
	const published: PublishedSearch = { ...first, version };
	return new Map([
		['index.json', JSON.stringify(published)],
		...[...others].map(([path, text]) => [`${version}/${path}`, text] as const)
	]);
}
