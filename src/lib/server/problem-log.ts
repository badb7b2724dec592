import type { Problem } from '../domain/problem';

/** Reports one problem at a path inside a file that is already known. */
export type Report = (path: string, reason: string) => void;

/** Collects the problems of one compilation, so that a run reports all of them. */
export class ProblemLog {
	readonly problems: Problem[] = [];

	/** A reporter of errors in `file`. */
	errorsIn(file: string): Report {
		return (path, reason) => this.problems.push({ file, path, reason, severity: 'error' });
	}

	/** A reporter of warnings in `file`. */
	warningsIn(file: string): Report {
		return (path, reason) => this.problems.push({ file, path, reason, severity: 'warning' });
	}

	/** True once any error was reported; warnings do not count. */
	get failed(): boolean {
		return this.problems.some(({ severity }) => severity === 'error');
	}
}
