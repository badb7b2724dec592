import { basename } from 'node:path';
import type { Atlas } from '../domain/atlas';
import { describeProblem, type Outcome } from '../domain/problem';
import { compile } from '../server/compile';
import { readDate } from '../server/read-date';
import { parseJson } from '../server/parse-text';
import { decodeOriginal, readOriginal } from '../server/read-original';
import { failure, success, type Result } from '../server/result';
import { readSources } from '../server/sources';
import { suggest } from '../suggest/suggest';
import type { Gazetteer } from '../suggest/types';
import { readGazetteer } from '../suggest/unknown/read-gazetteer';
import { listProblems } from './list-problems';
import { isFormat, written } from './suggest-formats';

/** What the command line says of a text, as it was typed. */
export interface StatedReading {
	readonly format?: string;
	readonly lang?: string;
	readonly published?: string;
	/** A file of GeoJSON or Linked Places. */
	readonly gazetteer?: string;
}

/** Prints the draft of a text's article; gives the exit code. */
export function suggestFile(file: string, directory: string, stated: StatedReading): number {
	const { format = 'yaml', lang, published } = stated;
	if (!isFormat(format)) return refuse(`--format ${format} is none of yaml, csv, jsonl`);
	if (lang !== undefined && !isTag(lang)) return refuse(`--lang ${lang} is no BCP 47 tag`);
	const day = published === undefined ? null : readDate(published);
	if (day && !day.ok) return refuse(`--published ${published}: ${day.reason}`);

	const text = readText(file);
	if (!text.ok) return fail([text.reason]);
	const atlas = namesOf(directory);
	if (!atlas.ok)
		return fail([...atlas.problems, `${directory} does not compile: nothing was read`]);
	const gazetteer = stated.gazetteer === undefined ? null : gazetteerIn(stated.gazetteer);
	if (gazetteer && !gazetteer.ok) return fail(listProblems(gazetteer.problems, false));
	if (gazetteer) for (const line of listProblems(gazetteer.warnings, false)) console.error(line);
	const { value } = text;
	const draft = suggest(value.text, atlas.value, {
		...(lang !== undefined && { lang }),
		...(published !== undefined && { published }),
		...(gazetteer && { gazetteer: gazetteer.value })
	});
	const about = {
		name: basename(file),
		sha256: value.sha256,
		languages: atlas.value.metadata.languages
	};
	process.stdout.write(written(draft, about, format));
	return 0;
}

function readText(path: string): Result<{ readonly text: string; readonly sha256: string }> {
	const file = readOriginal(path);
	if (!file.ok) return file;
	const text = decodeOriginal(file.value.bytes);
	if (!text.ok) return failure(`${path} is not UTF-8 text`);
	if (text.value.trim() === '') return failure(`${path} is empty`);
	return success({ text: text.value, sha256: file.value.sha256 });
}

function gazetteerIn(path: string): Outcome<Gazetteer> {
	const fault = (reason: string) =>
		({ ok: false, problems: [{ file: path, path: '', reason, severity: 'error' }] }) as const;
	const file = readOriginal(path);
	if (!file.ok) return fault(file.reason.slice(path.length + 1));
	const text = decodeOriginal(file.value.bytes);
	if (!text.ok) return fault('is not UTF-8 text');
	const document = parseJson(text.value.replace(/^\uFEFF/, ''));
	return document.ok ? readGazetteer(document.value, path) : fault(document.reason);
}

/** The atlas without its articles: a draft whose glosses are not written must not stand in the way of the next. */
export function namesOf(
	directory: string
):
	| { readonly ok: true; readonly value: Atlas }
	| { readonly ok: false; readonly problems: readonly string[] } {
	const sources = readSources(directory);
	const outcome = sources.ok
		? compile(sources.value.filter(({ path }) => !path.startsWith('articles/')))
		: sources;
	return outcome.ok
		? { ok: true, value: outcome.value }
		: { ok: false, problems: outcome.problems.map(describeProblem) };
}

function isTag(lang: string): boolean {
	try {
		return Intl.getCanonicalLocales(lang).length === 1;
	} catch {
		return false;
	}
}

function fail(lines: readonly string[]): number {
	for (const line of lines) console.error(line);
	return 1;
}

function refuse(reason: string): number {
	console.error(reason);
	return 2;
}
