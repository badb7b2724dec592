import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { duration, whole } from '../figures';
import { commandCost, type Cost } from './command-cost';
import type { Measurement } from './parts';

const VITE = 'node_modules/vite/bin/vite.js';

/** `vite build` of the atlas's site, without the check that goes before it. */
export const build: Measurement = {
	head: [
		'places',
		'build',
		'of the processor',
		'scripts',
		'pages',
		'compression',
		'memory at most',
		'files',
		'MB'
	],
	rowsOf: async ({ count, atlas, site }) => {
		rmSync(site, { recursive: true, force: true });
		const cost = await commandCost([VITE, 'build'], { GEODATA: atlas, OUT: site, NO_COLOR: '1' });
		// What the build leaves beside the site is as large as the site itself.
		rmSync(join('.svelte-kit', `for-${basename(site)}`), { recursive: true, force: true });
		const sizes = filesIn(site);
		return [
			[
				whole(count),
				duration(cost.seconds),
				duration(cost.processorSeconds),
				...phasesOf(cost).map(duration),
				`${whole(cost.megabytes)} MB`,
				whole(sizes.length),
				whole(sizes.reduce((sum, size) => sum + size, 0) / 1e6)
			]
		];
	}
};

/** Seconds for the scripts, the pages with their pictures, and until all was in place and compressed. */
function phasesOf({ printed, seconds }: Cost): number[] {
	const first = (pattern: RegExp, after = 0) =>
		printed.find((line) => line.seconds > after && pattern.test(line.text))?.seconds ?? NaN;
	const scripts = first(/built in/, first(/building client environment/));
	const pages = first(/> Using /);
	return [scripts, pages - scripts, seconds - pages];
}

function filesIn(folder: string): number[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
		entry.isFile() ? statSync(join(entry.parentPath, entry.name)).size : []
	);
}
