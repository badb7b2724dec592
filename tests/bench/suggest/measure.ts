import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from '../../../src/lib/server/compile';
import { atlasFolder, readSources } from '../../../src/lib/server/sources';
import { suggest } from '../../../src/lib/suggest/suggest';
import { markdownTable } from '../markdown';
import { compare, figuresOf, type Comparison, type Sort } from './compare';

/** Where the originals of this atlas lie unless the command says otherwise. */
export const ORIGINALS = '../shared/articles';

const SORTS: readonly Sort[] = ['place', 'event'];
const NAMES = { place: 'places', event: 'events' } as const;

/** Reads the originals beside the atlas without its articles, and prints how the drafts compare with them. */
export function measureSuggestions(originals: string): boolean {
	const sources = readSources(atlasFolder());
	const outcome = sources.ok ? compile(sources.value) : sources;
	if (!outcome.ok) {
		console.error(`${atlasFolder()} does not compile: nothing was read`);
		return false;
	}
	const { articles, ...atlas } = outcome.value;
	const found = articles.filter(({ original }) => existsSync(join(originals, original.file)));
	if (found.length === 0) {
		const files = articles.map(({ original }) => original.file).join(', ');
		console.error(`${originals} has none of the originals (${files}): nothing was measured`);
		return false;
	}
	const read = found.map((article) => {
		const text = readFileSync(join(originals, article.original.file), 'utf8');
		const draft = suggest(text, atlas, { lang: article.lang });
		const of = (sort: Sort) => compare(article, draft, sort);
		return { slug: article.slug, place: of('place'), event: of('event') };
	});
	for (const { slug, ...each } of read) {
		for (const sort of SORTS) listDifferences(`${slug}, ${NAMES[sort]}`, each[sort]);
	}
	const row = (name: string, sort: Sort, comparisons: readonly Comparison[]) => {
		const { hits, misses, extras, precision, recall } = figuresOf(comparisons);
		const counts = [hits, misses, extras].map(String);
		return [name, NAMES[sort], ...counts, precision.toFixed(3), recall.toFixed(3)];
	};
	const rows = SORTS.flatMap((sort) => [
		...read.map((each) => row(each.slug, sort, [each[sort]])),
		row(
			'all',
			sort,
			read.map((each) => each[sort])
		)
	]);
	const head = ['article', 'links', 'the same', 'missed', 'extra', 'precision', 'recall'];
	console.log(`\n${markdownTable(head, rows)}`);
	if (found.length < articles.length) {
		console.log(`\n${articles.length - found.length} originals are not in ${originals}.`);
	}
	return true;
}

function listDifferences(title: string, { misses, extras }: Comparison): void {
	if (misses.length + extras.length === 0) return;
	console.log(`\n${title}`);
	for (const { link, why } of misses) {
		console.log(`  missed ${said(link)}: ${why}`);
	}
	for (const extra of extras) {
		console.log(`  extra ${said(extra)}: rule ${extra.rule}, ${extra.reason}`);
	}
}

function said({ start, end, text, target }: Comparison['misses'][number]['link']): string {
	return `[${start}, ${end}] "${text}" → ${target.ids.join('|')}`;
}
