import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { syntheticAtlas } from './synthetic-atlas';

const USAGE = `usage: npx tsx tests/bench/atlas/write.ts PLACES FOLDER [ORIGINALS]

Writes a synthetic atlas, always the same for the same number of places, and the texts that its quotes come from.
`;

/** Writes a synthetic atlas into a folder, and its originals into another where one is named. */
export function writeAtlas(places: number, folder: string, originals: string | null = null): void {
	const atlas = syntheticAtlas(places);
	writeAll(folder, atlas.files);
	if (originals !== null) writeAll(originals, atlas.originals);
}

function writeAll(folder: string, files: ReadonlyMap<string, string>): void {
	for (const [path, text] of files) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, text);
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [count, folder, originals] = process.argv.slice(2);
	const places = Number(count);
	if (Number.isInteger(places) && places > 0 && folder) writeAtlas(places, folder, originals);
	else {
		console.error(USAGE);
		process.exitCode = 2;
	}
}
