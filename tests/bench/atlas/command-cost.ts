import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/** What a command took. */
export interface Cost {
	readonly seconds: number;
	/** Of all its threads together. */
	readonly processorSeconds: number;
	/** The most memory that it held at once, in megabytes. */
	readonly megabytes: number;
	/** What it printed, with the seconds since it began. */
	readonly printed: readonly { readonly seconds: number; readonly text: string }[];
}

const REPORT = new URL('report-cost.js', import.meta.url).href;
const usage = v.object({
	maxRSS: v.number(), // kilobytes
	userCPUTime: v.number(), // microseconds
	systemCPUTime: v.number()
});

/** Runs Node with these arguments, from the project's folder, and shows what it prints. */
export async function commandCost(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Cost> {
	const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
	const file = join(folder, 'cost.json');
	const began = performance.now();
	const since = () => (performance.now() - began) / 1000;
	const child = spawn(process.execPath, ['--import', REPORT, ...args], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env, BENCH_COST: file }
	});
	const printed: { seconds: number; text: string }[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		createInterface(stream).on('line', (text) => {
			printed.push({ seconds: since(), text });
			console.error(`  ${text}`);
		});
	}
	const code = await new Promise((resolve) => child.on('close', resolve));
	const seconds = since();
	try {
		if (code !== 0) throw new Error(`It failed: ${args.join(' ')}`);
		const used = v.parse(usage, JSON.parse(readFileSync(file, 'utf8')));
		return {
			seconds,
			processorSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
			megabytes: (used.maxRSS * 1024) / 1e6,
			printed
		};
	} finally {
		rmSync(folder, { recursive: true });
	}
}
