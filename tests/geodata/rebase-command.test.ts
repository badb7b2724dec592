import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { inFolder, smallFolder } from '../support/authored';
import { geodata } from '../support/cli';

// Each test starts the command line anew, which takes a second where the machine is idle.
vi.setConfig({ testTimeout: 60_000 });

it('lists what moved, and writes it only when it is told to; then the quotes are proven', async () => {
	await inFolder({ ...smallFolder(), 'new/first.txt': 'Now: In Alpha.\n' }, (folder) => {
		const path = join(folder, 'articles/first.yaml');
		const before = readFileSync(path, 'utf8');
		const run = (...args: string[]) =>
			geodata('rebase', 'first', join(folder, 'new/first.txt'), '--data', folder, ...args);
		const told = run();
		expect(told.lines).toContain('at-0: [0, 8] → [5, 13]');
		expect(told.code).toBe(0);
		expect(readFileSync(path, 'utf8')).toBe(before);

		expect(run('--write').code).toBe(0);
		expect(readFileSync(path, 'utf8')).toContain('id: at-0');
		expect(geodata('quotes', join(folder, 'new'), '--data', folder).code).toBe(0);
		expect(run().lines).toEqual(['1 quote, 0 not found; nothing to change']);
	});
});
