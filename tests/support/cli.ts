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
	return run('src/lib/cli/geodata.ts', args);
}

/** Runs `new-atlas` from the project's root. */
export function newAtlas(...args: string[]): Run {
	return run('src/lib/cli/new-atlas.ts', args);
}

function run(script: string, args: readonly string[]): Run {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['--import', 'tsx', script, ...args],
		{ encoding: 'utf8' }
	);
	return { code: status, lines: stdout.trimEnd().split('\n'), errors: stderr };
}
