import type { Atlas } from '../domain/atlas';
import { describeProblem } from '../domain/problem';
import { compile } from './compile';
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
	const outcome = sources.ok ? compile(sources.value) : sources;
	if (outcome.ok) return outcome.value;
	const lines = outcome.problems.map(describeProblem);
	throw new Error(`${directory} does not compile:\n${lines.join('\n')}`);
}
