import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { machine, whole } from '../figures';
import { markdownTable } from '../markdown';
import { SEED } from '../random';
import { build } from './build';
import { check } from './check';
import { pages } from './pages';
import { PARTS, type Measurement, type Part, type Subject } from './parts';
import { search } from './search';
import { window } from './window';
import { writeAtlas } from './write';

const MEASUREMENTS: Readonly<Record<Part, Measurement>> = { check, build, pages, search, window };
const OF_THE_SITE: readonly Part[] = ['pages', 'search'];

interface Options {
	readonly sizes: readonly number[];
	readonly parts: readonly Part[];
	/** Where atlases and sites are kept; `null` for nowhere. */
	readonly folder: string | null;
	readonly steps: number;
}

/** Writes synthetic atlases and prints a table for each part, all that is measured one after the other. */
export async function measureAtlases({ sizes, parts, folder, steps }: Options): Promise<void> {
	const own = folder ?? mkdtempSync(join(tmpdir(), 'sanad-bench-'));
	const tables = new Map<Part, (readonly string[])[]>();
	try {
		for (const count of sizes) {
			const subject = {
				count,
				atlas: join(own, `${count}`),
				site: join(own, `${count}-site`),
				steps
			};
			writeAtlas(count, subject.atlas);
			for (const part of inOrder(parts, subject)) {
				console.error(`${whole(count)} places: ${part} …`);
				const rows = await MEASUREMENTS[part].rowsOf(subject);
				tables.set(part, [...(tables.get(part) ?? []), ...rows]);
			}
		}
	} finally {
		if (folder === null) rmSync(own, { recursive: true });
		// Also what was measured before something failed.
		console.log(`${machine()}, seed ${SEED}`);
		for (const [part, rows] of tables) {
			console.log(`\n${markdownTable(MEASUREMENTS[part].head, rows)}`);
		}
	}
}

/** The parts in their order; what the site is needed for has it built, unless it is there from an earlier run. */
function inOrder(parts: readonly Part[], { site }: Subject): Part[] {
	const needsSite = OF_THE_SITE.some((part) => parts.includes(part)) && !existsSync(site);
	return PARTS.filter((part) => parts.includes(part) || (part === 'build' && needsSite));
}
