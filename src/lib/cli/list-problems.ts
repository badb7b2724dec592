import { groupBy } from '../domain/grouping';
import { describeProblem, type Problem } from '../domain/problem';

/** So many warnings of the same words in one file say what is the matter with it. */
const SHOWN = 20;

/**
 * Problems as lines of output: every error, and of warnings that say the same of one file again and
 * again the first ones and how many more there are, unless `all` are asked for.
 */
export function listProblems(problems: readonly Problem[], all: boolean): string[] {
	const alike = groupBy(problems, likeness);
	const listed = new Map<string, number>();
	return problems.flatMap((problem) => {
		const { severity, file, reason } = problem;
		const before = listed.get(likeness(problem)) ?? 0;
		listed.set(likeness(problem), before + 1);
		if (all || severity === 'error' || before < SHOWN) return describeProblem(problem);
		if (before > SHOWN) return [];
		const more = (alike.get(likeness(problem))?.length ?? 0) - SHOWN;
		return `${file}: warning: ${more} more like this: ${reason} (check --all lists them)`;
	});
}

function likeness({ severity, file, reason }: Problem): string {
	return [severity, file, reason].join('\n');
}
