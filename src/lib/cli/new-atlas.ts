import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const USAGE = `usage: npm run new-atlas -- FOLDER

  writes an empty atlas with comments into FOLDER, which must be new or empty
`;
const TEMPLATE = fileURLToPath(new URL('atlas-template', import.meta.url));

process.exitCode = newAtlas(process.argv.slice(2));

/** Writes an empty atlas; gives the exit code: 0 for success, 1 for a folder in use, 2 for wrong usage. */
function newAtlas([folder, ...rest]: string[]): number {
	if (folder === undefined || folder.startsWith('-') || rest.length > 0) {
		console.error(USAGE);
		return 2;
	}
	if (existsSync(folder) && !isEmptyFolder(folder)) {
		console.error(`${folder}: is not an empty folder; nothing was written`);
		return 1;
	}
	cpSync(TEMPLATE, folder, { recursive: true });
	console.log(
		[
			`${folder} holds an empty atlas; geodata/README.md explains its files. Next:`,
			`  GEODATA=${folder} npm run geodata -- check`,
			`  GEODATA=${folder} npm run dev`
		].join('\n')
	);
	return 0;
}

function isEmptyFolder(path: string): boolean {
	return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
