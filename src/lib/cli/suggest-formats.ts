import { csvLines } from '../domain/csv';
import { draftYaml, type DraftFile } from '../suggest/draft/draft-yaml';
import { suggestionRows } from '../suggest/draft/rows';
import type { Draft } from '../suggest/types';

const COLUMNS = ['start', 'end', 'text', 'target'] as const;

type Format = 'yaml' | 'csv' | 'jsonl';

const WRITERS: Readonly<Record<Format, (draft: Draft, file: DraftFile) => string>> = {
	yaml: draftYaml,
	csv: (draft) =>
		csvLines([COLUMNS, ...suggestionRows(draft).map((row) => COLUMNS.map((name) => row[name]))]),
	jsonl: (draft) =>
		suggestionRows(draft)
			.map((row) => `${JSON.stringify(row)}\n`)
			.join('')
};

/** True for the name of a format. */
export function isFormat(name: string): name is Format {
	return Object.hasOwn(WRITERS, name);
}

/** A draft in a format. */
export function written(draft: Draft, file: DraftFile, format: Format): string {
	return WRITERS[format](draft, file);
}
