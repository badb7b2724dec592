import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Outcome } from '../domain/problem';

/** One authored file. */
export interface Source {
	/** Path below the data folder, with `/` between its parts. */
	readonly path: string;
	/** The decoded text; bytes that are not UTF-8 stand as U+FFFD, which the compiler refuses. */
	readonly text: string;
}

const AUTHORED = /\.(?:ya?ml|json|geojson)$/i;
/** Every atlas has the first, and hardly one lacks the second. */
const TELLING = ['layers.yaml', 'atlas.yaml'];

/** The folder of the atlas, below the working directory: `geodata`, unless `GEODATA` names another. */
export function atlasFolder(): string {
	return process.env.GEODATA || 'geodata';
}

/**
 * Reads every YAML and JSON file below `directory`, sorted by path; other files (a README, an
 * editor's backup) are left alone. It fails where a folder or file cannot be read, and where the
 * folder is no atlas.
 */
export function readSources(directory: string): Outcome<readonly Source[]> {
	try {
		if (!statSync(directory).isDirectory()) return cannotRead(directory, 'is not a directory');
		const sources = readdirSync(directory, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && AUTHORED.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name))
			.map((path) => ({
				path: relative(directory, path).split(sep).join('/'),
				text: readFileSync(path, 'utf8')
			}))
			.filter(({ path }) => !path.split('/').some((part) => part.startsWith('.')))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
		if (!sources.some(({ path }) => TELLING.includes(path))) {
			return cannotRead(directory, `is not the folder of an atlas: no ${TELLING.join(', no ')}`);
		}
		return { ok: true, value: sources, warnings: [] };
	} catch (error) {
		const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return cannotRead(directory, missing ? 'there is no such directory' : String(error));
	}
}

function cannotRead(file: string, why: string): Outcome<never> {
	const reason = `cannot be read: ${why}`;
	return { ok: false, problems: [{ file, path: '', reason, severity: 'error' }] };
}
