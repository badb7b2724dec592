import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import * as v from 'valibot';
import type { Atlas } from '../domain/atlas';
import type { Source } from './sources';

/** Beside a build's own modules, which go with the next build; nowhere else is a copy kept. */
const FOLDER = isBuilt(import.meta.env) ? new URL('.', import.meta.url) : null;

/** The atlas of these sources. Each of a build's threads needs it: the first compiles it and keeps a copy. */
export function keptFor(
	sources: readonly Source[],
	compile: () => Atlas,
	folder: URL | null = FOLDER
): Atlas {
	if (!folder) return compile();
	const file = new URL(`compiled-${digestOf(sources)}`, folder);
	return read(file) ?? write(file, compile());
}

// The build has written it itself; it has only to be a whole one.
const copy = v.custom<Atlas>((input) =>
	v.is(v.looseObject({ metadata: v.looseObject({}) }), input)
);

function read(file: URL): Atlas | null {
	return existsSync(file) ? v.parse(copy, deserialize(readFileSync(file))) : null;
}

function write(file: URL, atlas: Atlas): Atlas {
	// Under its own name only when all of it stands there.
	const part = new URL(`${file.href}.${threadId}`);
	writeFileSync(part, serialize(atlas));
	renameSync(part, file);
	return atlas;
}

function digestOf(sources: readonly Source[]): string {
	const hash = createHash('sha256');
	for (const { path, text } of sources) hash.update(`${path}\0${text}\0`);
	return hash.digest('hex');
}

/** Plain Node, which runs the bench, has no such environment. */
function isBuilt(environment: { readonly PROD: boolean } | undefined): boolean {
	return environment?.PROD ?? false;
}
