import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { plainText } from '../../../src/lib/domain/passage';
import { atlas } from '../../../src/lib/server/atlas';
import { inFolder } from '../../support/authored';
import { ensureDask } from '../../support/dask';

const SCRIPT = 'src/lib/cli/archive/dask_archive.py';
const DOCUMENTS = 400;

/** Quotes of the atlas as documents of their own; every fiftieth line is none. */
const archive = () => {
	const texts = atlas.articles.flatMap(({ passages }) =>
		passages.map(({ quote }) => plainText(quote))
	);
	return Array.from({ length: DOCUMENTS }, (_, id) =>
		id % 50 === 49 ? `{"id":${id}}` : JSON.stringify({ id, text: texts[id % texts.length] })
	).join('\n');
};

const linesIn = (path: string) =>
	existsSync(path) ? readFileSync(path, 'utf8').split('\n').length - 1 : 0;

it(
	'Dask gives the lines of one process with two workers, of which one is killed half-way',
	{ timeout: 240_000 },
	async () => {
		const python = ensureDask();
		await inFolder({ 'archive.jsonl': archive() }, async (folder) => {
			const [input, one, two] = ['archive', 'one', 'two'].map((name) =>
				join(folder, `${name}.jsonl`)
			);
			if (!input || !one || !two) throw new Error('three files');
			const alone = spawnSync(
				process.execPath,
				['--import', 'tsx', 'src/lib/cli/geodata.ts', 'suggest', '--jsonl'],
				{ input: readFileSync(input), maxBuffer: 2 ** 28 }
			);
			writeFileSync(one, alone.stdout);
			expect(linesIn(one)).toBe(DOCUMENTS);

			const dask = spawn(python, [SCRIPT, input, two, '--workers', '2', '--batch', '4'], {
				stdio: ['ignore', 'ignore', 'pipe']
			});
			let said = '';
			dask.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
			const ended = new Promise<number | null>((resolve) => dask.on('close', resolve));
			while (linesIn(two) < 20 && dask.exitCode === null) await setTimeout(20);
			const before = linesIn(two);
			const [worker] = [...said.matchAll(/is process (\d+)/g)].map(([, id]) => Number(id));
			if (worker === undefined) throw new Error(`no worker: ${said}`);
			process.kill(worker, 'SIGKILL');

			expect(await ended, said).toBe(0);
			expect(before).toBeLessThan(DOCUMENTS);
			expect(readFileSync(two, 'utf8')).toBe(readFileSync(one, 'utf8'));
			expect(readFileSync(two, 'utf8')).toContain(
				'{"id":49,"line":50,"error":"text: is missing"}\n'
			);
		});
	}
);
