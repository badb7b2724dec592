import { parseArgs } from 'node:util';
import { measureAtlases } from './atlas/measure';
import { isPart, PARTS } from './atlas/parts';
import { machine, whole } from './figures';
import { GROUND } from './page/points';
import { SEED } from './random';
import { dragAll, onStage, VIEWPORT } from './stage';
import { readingLine, tableOf, type Row } from './table';

const USAGE = `usage: npm run bench -- [--quick] [--points 1000,10000]
       npm run bench -- --atlas 1000 [--only check,build] [--folder FOLDER] [--quick]

  --quick     few steps and 1,000 points: shows that the bench works, not how fast the map is
  --points    sizes of the synthetic points; the real atlas is always measured
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
		const { values } = parseArgs({
			options: {
				quick: { type: 'boolean', default: false },
				points: { type: 'string' },
				atlas: { type: 'string' },
				only: { type: 'string', default: PARTS.join(',') },
				folder: { type: 'string' }
			}
		});
		const { quick, folder = null } = values;
		const sizes = sizesOf(values.atlas ?? values.points ?? (quick ? '1000' : '1000,10000,100000'));
		const parts = values.only.split(',');
		if (!sizes || !parts.every(isPart)) return null;
		return { ofAtlases: values.atlas !== undefined, sizes, parts, folder, steps: quick ? 6 : 40 };
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
if (chosen?.ofAtlases) await measureAtlases(chosen);
else if (chosen) await run(chosen.steps, [null, ...chosen.sizes]);
else {
	console.error(USAGE);
	process.exitCode = 2;
}
