// Loaded before a command that is measured: writes what it took when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_COST;
// Its threads are counted with it; a process that it starts is not, and does not overwrite it.
if (isMainThread && file) {
	delete process.env.BENCH_COST;
	process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
