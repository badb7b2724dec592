import { parseArgs } from 'node:util';
import { measureArchive } from './archive';
import { measureAtlases } from './atlas/measure';
import { isPart, PARTS } from './atlas/parts';
import { machine, whole } from './figures';
import { measureLoads } from './load/run';
import { GROUND } from './page/points';
import { SEED } from './random';
import { measureSuggestions, ORIGINALS } from './suggest/measure';
import { dragAll, onStage, VIEWPORT } from './stage';
import { readingLine, tableOf, type Row } from './table';

const USAGE = `usage: npm run bench -- [--quick] [--points 1000,10000]
       npm run bench -- --load [--site build] [--quick]
       npm run bench -- suggest [ORIGINALS]
       npm run bench -- archive
       npm run bench -- --atlas 1000 [--only check,build] [--folder FOLDER] [--quick]

  suggest     how drafts of the articles' originals compare with the curated links instead; the originals
              lie in ../shared/articles or in the folder given
  archive     how many documents a second and core "suggest --jsonl" reads instead
  --quick     few steps and 1,000 points: shows that the bench works, not how fast the map is
  --points    sizes of the synthetic points; the real atlas is always measured
  --load      how fast a built site comes instead, beside bare Leaflet and bare MapLibre
  --site      folders of the built sites to load; by default build/
  --atlas     sizes of synthetic atlases, in places: measures these instead
  --only      parts of that, of ${PARTS.join(', ')}; all by default
  --folder    where these atlases and their sites are kept, for the next run as well
`;

/** Whole numbers above 0, a comma between; `null` where anything else stands. */
function sizesOf(list: string): number[] | null {
	const sizes = list.split(',').map(Number);
	return sizes.every((size) => Number.isInteger(size) && size > 0) ? sizes : null;
}

function options() {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				quick: { type: 'boolean', default: false },
				points: { type: 'string' },
				load: { type: 'boolean', default: false },
				site: { type: 'string', default: 'build' },
				atlas: { type: 'string' },
				only: { type: 'string', default: PARTS.join(',') },
				folder: { type: 'string' }
			}
		});
		const [command, originals = ORIGINALS, ...others] = positionals;
		const ofArchive = command === 'archive' && positionals.length === 1;
		if (others.length > 0) return null;
		if (command !== undefined && command !== 'suggest' && !ofArchive) return null;
		const { quick, load, folder = null } = values;
		const sizes = sizesOf(values.atlas ?? values.points ?? (quick ? '1000' : '1000,10000,100000'));
		const parts = values.only.split(',');
		if (!sizes || !parts.every(isPart)) return null;
		const ofAtlases = values.atlas !== undefined;
		const sites = load ? values.site.split(',') : null;
		const drafted = command === 'suggest' ? originals : null;
		return { ofArchive, drafted, ofAtlases, sites, sizes, parts, folder, steps: quick ? 6 : 40 };
	} catch {
		return null;
	}
}

async function run(steps: number, atlases: readonly (number | null)[]): Promise<void> {
	const { atlas } = await import('../../src/lib/server/atlas');
	await onStage(atlas, [...GROUND], async (stage) => {
		const rows: Row[] = [];
		let reading = '';
		for (const points of atlases) {
			console.error(`measuring ${points === null ? 'the real atlas' : `${points} points`} …`);
			const dragged = await dragAll(stage, points, steps);
			rows.push({ name: points === null ? 'the real one' : `${whole(points)} points`, ...dragged });
			if (points !== null) continue;
			reading = readingLine(
				await stage.measure({ gesture: 'read', points, steps }),
				dragged.redraw
			);
		}
		console.log(
			`${machine()}, Chromium ${stage.version}, headless; ${VIEWPORT.width} × ${VIEWPORT.height} pixels, ` +
				`${steps} steps, seed ${SEED}\n\n${tableOf(rows, steps)}\n\n${reading}`
		);
	});
}

const chosen = options();
if (chosen?.ofArchive) await measureArchive();
else if (chosen?.drafted != null) process.exitCode = measureSuggestions(chosen.drafted) ? 0 : 1;
else if (chosen?.sites) await measureLoads(chosen.sites, chosen.steps > 6 ? 9 : 3);
else if (chosen?.ofAtlases) await measureAtlases(chosen);
else if (chosen) await run(chosen.steps, [null, ...chosen.sizes]);
else {
	console.error(USAGE);
	process.exitCode = 2;
}
