import { expect, test } from 'vitest';
import { listProblems } from '../../../src/lib/cli/list-problems';
import { describeProblem, type Problem } from '../../../src/lib/domain/problem';

function problems(severity: Problem['severity'], count: number, file = 'a.yaml'): Problem[] {
	const reason = 'no passage mentions it';
	return Array.from({ length: count }, (_, at) => ({ file, path: `p-${at}`, reason, severity }));
}

const MORE = 'a.yaml: warning: 980 more like this: no passage mentions it (check --all lists them)';

test('a thousand warnings of the same words end in how many more there are', () => {
	const some = [...problems('warning', 1000), ...problems('warning', 1, 'b.yaml')];
	const lines = listProblems(some, false);
	expect(lines).toHaveLength(22);
	expect(lines[20]).toBe(MORE);
	expect(lines[21]).toContain('b.yaml:p-0: warning');
});

test('all are listed where they are asked for, and errors always', () => {
	for (const [listed, all] of [
		[problems('warning', 30), true],
		[problems('error', 30), false],
		[problems('warning', 20), false]
	] as const) {
		expect(listProblems(listed, all)).toEqual(listed.map(describeProblem));
	}
});
