import type { Atlas } from '../domain/atlas';
import { describeProblem, type Problem } from '../domain/problem';
import { compile } from './compile';
import { keptFor } from './compiled-copy';
import { atlasFolder, readSources } from './sources';

/** The folder of authored data. */
export const directory = atlasFolder();

/**
 * The atlas of this build. Data with problems is a fault of the build: loading this module then
 * throws an error that lists every one of them.
 */
export const atlas: Atlas = load();

function load(): Atlas {
	const sources = readSources(directory);
	if (!sources.ok) return fail(sources.problems);
	return keptFor(sources.value, () => {
		const outcome = compile(sources.value);
		return outcome.ok ? outcome.value : fail(outcome.problems);
	});
}

function fail(problems: readonly Problem[]): never {
	const lines = problems.map(describeProblem);
	throw new Error(`${directory} does not compile:\n${lines.join('\n')}`);
}
