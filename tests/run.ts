import { spawn } from 'node:child_process';

/** Steps in a row; what does not need another's outcome runs beside it. */
const LANES = [
	[
		['build', 'npm run build'],
		['second site', 'npx tsx tests/support/second-site.ts'],
		['large site', 'npx tsx tests/support/large-site.ts']
	],
	// The build's own beginning, long past by then, writes the types of the routes.
	[
		['lint', 'npm run lint'],
		['types', 'npx svelte-check --fail-on-warnings']
	]
] as const;

/** What took how long, for the line above the last. */
const took = process.env.STEPS_TOOK ? [process.env.STEPS_TOOK] : [];

/** Runs a command and shows its output in one piece at its end, so that two do not mingle. */
function run(name: string, command: string): Promise<boolean> {
	const began = performance.now();
	const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
	const output: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) {
		stream.on('data', (chunk: Buffer) => output.push(chunk));
	}
	return new Promise((resolve) => {
		child.on('close', (code) => {
			const seconds = ((performance.now() - began) / 1000).toFixed(0);
			took.push(`${name} ${seconds} s`);
			console.log(`\n> ${command}\n${Buffer.concat(output).toString()}`);
			if (code !== 0) console.error(`${name} failed.`);
			resolve(code === 0);
		});
	});
}

const lanes = LANES.map(async (steps) => {
	for (const [name, command] of steps) if (!(await run(name, command))) return false;
	return true;
});
const failed = (await Promise.all(lanes)).filter((passed) => !passed).length;
if (failed > 0) {
	console.log(`0 passed, ${failed} failed`);
	process.exit(1);
}

const tests = spawn('npx vitest run', {
	shell: true,
	stdio: 'inherit',
	env: { ...process.env, STEPS_TOOK: took.join(', ') }
});
tests.on('close', (code) => process.exit(code ?? 1));
