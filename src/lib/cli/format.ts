import { join } from 'node:path';
import { describeProblem } from '../domain/problem';
import { formatSource } from '../server/format/format-source';
import { readSources } from '../server/sources';
import { counted } from './counted';
import { writeWhole } from './write-whole';

/**
 * Rewrites the files of a data folder in canonical order, or with `check` only lists those that
 * would change; gives the exit code. A file that does not parse is named and left as it is.
 */
export function format(directory: string, check: boolean): number {
	const sources = readSources(directory);
	if (!sources.ok) {
		for (const problem of sources.problems) console.log(describeProblem(problem));
		return 1;
	}
	let [changed, refused] = [0, 0];
	for (const source of sources.value) {
		const formatted = formatSource(source);
		if (!formatted.ok) {
			console.log(`${source.path}: ${formatted.reason}; left as it is`);
			refused++;
		} else if (formatted.value !== source.text) {
			if (!check) writeWhole(join(directory, source.path), formatted.value);
			console.log(`${source.path}: ${check ? 'would change' : 'rewritten'}`);
			changed++;
		}
	}
	const verdict = check ? 'would change' : 'rewritten';
	const totals = [`${counted(sources.value.length, 'file')}, ${changed} ${verdict}`];
	if (refused > 0) totals.push(`${refused} refused`);
	console.log(totals.join(', '));
	return refused > 0 || (check && changed > 0) ? 1 : 0;
}
