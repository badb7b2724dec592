import { suggestLines } from './archive/suggest-lines';
import { namesOf } from './suggest';

/** Reads an archive from standard input and writes what it names to standard output; gives the exit code. */
export async function suggestArchive(directory: string): Promise<number> {
	const atlas = namesOf(directory);
	if (!atlas.ok) {
		for (const problem of atlas.problems) console.error(problem);
		console.error(`${directory} does not compile: nothing was read`);
		return 1;
	}
	// Whoever reads only the beginning closes the pipe: that is an end, not a fault.
	process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
		process.exit(code === 'EPIPE' ? 0 : 1)
	);
	await suggestLines(process.stdin, process.stdout, atlas.value);
	return 0;
}
