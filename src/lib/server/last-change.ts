import { execFileSync } from 'node:child_process';
import { parseDay, type Day } from '../domain/timespan';

/**
 * The day of the last commit that touched a folder; `null` without git, outside a repository, and
 * in a clone whose history was cut short, where the last commit seems to have made everything.
 */
export function lastChangeOf(folder: string): Day | null {
	try {
		const git = (...words: string[]) =>
			execFileSync('git', ['-C', folder, ...words], {
				encoding: 'utf8',
				stdio: ['ignore', 'pipe', 'ignore']
			}).trim();
		if (git('rev-parse', '--is-shallow-repository') !== 'false') return null;
		return parseDay(git('log', '-1', '--format=%cs', '--', '.'));
	} catch {
		return null;
	}
}
