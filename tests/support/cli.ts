import { spawnSync } from 'node:child_process';

/** What one run of the command line gave. */
export interface Run {
	readonly code: number | null;
	/** Lines of standard output, without the empty one at the end. */
	readonly lines: readonly string[];
	readonly errors: string;
}

/** Runs `geodata` as a curator would, from the project's root. */
export function geodata(...args: string[]): Run {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', 'src/lib/cli/geodata.ts', ...args],
		{ encoding: 'utf8' }
	);
	return { code: status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}
