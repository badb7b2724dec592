import { parseArgs } from 'node:util';
import { atlasFolder } from '../server/sources';
import { check } from './check';
import { format } from './format';
import { quotes } from './quotes';
import { rebase } from './rebase';
import { suggestFile } from './suggest';
import { suggestArchive } from './suggest-archive';

const USAGE = `usage: npm run geodata -- <command>

  check [DIR] [--all]       compile the data in DIR and list every problem; of warnings that
                            return more than twenty times in a file the first, unless --all
  quotes DIR [--data DIR]   prove every quote of the data against the original articles in DIR
  format [DIR] [--check]    rewrite the files in DIR in canonical order, comments kept; with --check
                            only list those that would change
  rebase SLUG FILE [--write] [--data DIR]
                            find the quotes of an article in its original that was saved anew in FILE,
                            and list what moved and what is gone; with --write rewrite the offsets
  suggest FILE [--format yaml|csv|jsonl] [--published DATE] [--lang xx] [--gazetteer FILE] [--data DIR]
                            draft the file of a new article from its text: passages, links, dates;
                            places that the data lack are looked up in the gazetteer (GeoJSON)
  suggest --jsonl [--data DIR]
                            read an archive from standard input, a document a line as JSON (id, text,
                            published, lang), and write a line of mentions for each

The data are those in geodata, or in the folder that the environment names: GEODATA=FOLDER
`;

const OPTIONS = {
	all: { type: 'boolean' },
	check: { type: 'boolean' },
	data: { type: 'string' },
	format: { type: 'string' },
	gazetteer: { type: 'string' },
	jsonl: { type: 'boolean' },
	lang: { type: 'string' },
	published: { type: 'string' },
	write: { type: 'boolean' }
} as const;

process.exitCode = await run(process.argv.slice(2));

/** Runs one command; gives the exit code: 0 for success, 1 for problems found, 2 for wrong usage. */
async function run(args: string[]): Promise<number> {
	const parsed = parse(args);
	if (!parsed) return usage();
	const [command, operand, ...rest] = parsed.positionals;
	const { data, all, jsonl, check: only = false, ...reading } = parsed.values;
	const takes = (...allowed: string[]) =>
		rest.length === 0 && Object.keys(parsed.values).every((option) => allowed.includes(option));
	if (command === 'check' && takes('all')) return check(operand ?? atlasFolder(), all);
	if (command === 'quotes' && operand !== undefined && takes('data')) {
		return quotes(operand, data ?? atlasFolder());
	}
	if (command === 'format' && takes('check')) return format(operand ?? atlasFolder(), only);
	const [file, ...more] = rest;
	if (command === 'rebase' && operand !== undefined && file !== undefined && more.length === 0) {
		const { data: folder, write = false, ...others } = parsed.values;
		if (Object.keys(others).length === 0)
			return rebase(operand, file, folder ?? atlasFolder(), write);
	}
	if (command === 'suggest' && jsonl && operand === undefined && takes('jsonl', 'data')) {
		return suggestArchive(data ?? atlasFolder());
	}
	if (
		command === 'suggest' &&
		operand !== undefined &&
		takes('data', 'format', 'gazetteer', 'lang', 'published')
	) {
		return suggestFile(operand, data ?? atlasFolder(), reading);
	}
	return usage();
}

function parse(args: string[]) {
	try {
		return parseArgs({ args, allowPositionals: true, options: OPTIONS });
	} catch (error) {
		console.error(error instanceof Error ? `${error.message}\n` : '');
		return null;
	}
}

function usage(): number {
	console.error(USAGE);
	return 2;
}
