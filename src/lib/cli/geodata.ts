import { parseArgs } from 'node:util';
import { atlasFolder } from '../server/sources';
import { check } from './check';
import { quotes } from './quotes';

const USAGE = `usage: npm run geodata -- <command>

  check [DIR] [--all]       compile the data in DIR and list every problem; of warnings that
                            return more than twenty times in a file the first, unless --all
  quotes DIR [--data DIR]   prove every quote of the data against the original articles in DIR

The data are those in geodata, or in the folder that the environment names: GEODATA=FOLDER
`;

process.exitCode = run(process.argv.slice(2));

/** Runs one command; gives the exit code: 0 for success, 1 for problems found, 2 for wrong usage. */
function run(args: string[]): number {
	const parsed = parse(args);
	if (!parsed) return usage();
	const [command, directory, ...rest] = parsed.positionals;
	const { data, all } = parsed.values;
	if (rest.length === 0 && command === 'check' && data === undefined) {
		return check(directory ?? atlasFolder(), all);
	}
	if (rest.length === 0 && command === 'quotes' && directory !== undefined && !all) {
		return quotes(directory, data ?? atlasFolder());
	}
	return usage();
}

function parse(args: string[]) {
	try {
		return parseArgs({
			args,
			allowPositionals: true,
			options: { data: { type: 'string' }, all: { type: 'boolean' } }
		});
	} catch {
		return null;
	}
}

function usage(): number {
	console.error(USAGE);
	return 2;
}
