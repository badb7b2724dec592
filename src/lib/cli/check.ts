import type { Atlas } from '../domain/atlas';
import { mentionsOf } from '../domain/passage';
import type { Outcome } from '../domain/problem';
import { compile } from '../server/compile';
import { readSources } from '../server/sources';
import { counted } from './counted';
import { interfaceWarnings } from './interface-words';
import { listProblems } from './list-problems';

/** Prints the problems of a data folder, `all` or shortened, then one line of totals; gives the exit code. */
export function check(directory: string, all = false): number {
	const outcome = compileFolder(directory);
	const problems = outcome.ok
		? [...outcome.warnings, ...interfaceWarnings(outcome.value.metadata.languages)]
		: outcome.problems;
	for (const line of listProblems(problems, all)) console.log(line);
	const errors = problems.filter(({ severity }) => severity === 'error').length;
	const totals = `${counted(errors, 'problem')}, ${counted(problems.length - errors, 'warning')}`;
	console.log(outcome.ok ? `${contentsOf(outcome.value)}; ${totals}` : totals);
	return outcome.ok ? 0 : 1;
}

/** Reads and compiles a data folder. */
export function compileFolder(directory: string): Outcome<Atlas> {
	const sources = readSources(directory);
	return sources.ok ? compile(sources.value) : sources;
}

function contentsOf({ places, events, articles }: Atlas): string {
	const passages = articles.flatMap((article) => article.passages);
	return [
		counted(places.length, 'place'),
		counted(events.length, 'event'),
		counted(articles.length, 'article'),
		counted(passages.length, 'passage'),
		counted(passages.flatMap(mentionsOf).length, 'link')
	].join(', ');
}
