import * as v from 'valibot';
import type { Lang } from '../domain/localized';
import type { Documents } from './documents';
import { language, languages } from './schema/languages';

const stated = v.looseObject({ languages });

/** An atlas in which nothing has a name. */
const NO_NAMES: readonly Lang[] = ['en'];

/**
 * The languages of an atlas, the default first: those that `atlas.yaml` lists, or else those of the
 * names, in the order in which they come first. A faulty list is reported with its file.
 */
export function readLanguages(documents: Documents): readonly Lang[] {
	const [file] = documents.metadata;
	const listed = v.safeParse(stated, file?.value);
	if (listed.success) return listed.output.languages;
	const named = namesIn(documents);
	return named.length > 0 ? named : NO_NAMES;
}

/** The keys below `name`, and those of `name:xx`, wherever they stand. */
function namesIn({ metadata, layers, places, events }: Documents): Lang[] {
	const found = new Set<string>();
	const look = (value: unknown): void => {
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value)) {
			if (key.startsWith('name:') && inner !== null) found.add(key.slice('name:'.length));
			if (key === 'name' && typeof inner === 'object' && inner) {
				for (const tag of Object.keys(inner)) found.add(tag);
			}
			// Nothing in the thousands of positions has a name.
			if (key !== 'coordinates') look(inner);
		}
	};
	for (const { value } of [...layers, ...places, ...events, ...metadata]) look(value);
	return [...found].filter((tag) => v.is(language, tag));
}
