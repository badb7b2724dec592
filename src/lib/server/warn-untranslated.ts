import type { Atlas } from '../domain/atlas';
import { groupBy } from '../domain/grouping';
import type { Lang, Localized } from '../domain/localized';
import type { ProblemLog } from './problem-log';

/**
 * Warns, language by language, of places and events without a name in it and of passages without a
 * gloss: readers are shown another language there. A language in which nothing has a name is one that
 * nobody needs.
 */
export function warnOfUntranslated(atlas: Atlas, log: ProblemLog): void {
	for (const lang of atlas.metadata.languages) {
		const named = [...atlas.layers, ...atlas.places, ...atlas.events];
		if (named.length > 0 && named.every(({ name }) => !(lang in name))) {
			log.warningsIn('atlas.yaml')('languages', `nothing has a name in ${lang}`);
		} else {
			warnOfNames(atlas, lang, log);
		}
		warnOfGlosses(atlas, lang, log);
	}
}

function warnOfNames({ layers, places, events }: Atlas, lang: Lang, log: ProblemLog): void {
	const inLayers = groupBy(places, ({ layer }) => layer);
	const files = [
		...layers.map(({ id }) => ({
			file: `places/${id}.geojson`,
			named: inLayers.get(id) ?? []
		})),
		{ file: 'events.yaml', named: events }
	];
	for (const { file, named } of files) {
		const ids = without(lang, named);
		if (ids.length > 0) log.warningsIn(file)('', `no name in ${lang}: ${ids.join(', ')}`);
	}
}

function warnOfGlosses({ articles }: Atlas, lang: Lang, log: ProblemLog): void {
	for (const article of articles) {
		if (article.lang === lang) continue;
		const ids = article.passages.filter(({ gloss }) => !(lang in gloss)).map(({ id }) => id);
		const warn = log.warningsIn(`articles/${article.slug}.yaml`);
		if (ids.length > 0) warn('', `no gloss in ${lang}: ${ids.join(', ')}`);
	}
}

function without(
	lang: Lang,
	named: readonly { readonly id: string; readonly name: Localized }[]
): string[] {
	return named.filter(({ name }) => !(lang in name)).map(({ id }) => id);
}
