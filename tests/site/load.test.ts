import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What a script of the built site weighs on its way to the reader, in bytes; small ones go as they are. */
function weightOf(file: string): number {
	return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

/** Bytes. */
const BUDGET = 60_000;

test.each(['ar/', 'ar/places/saraqib/', 'ar/articles/truce-in-idlib/'])(
	'the page %s itself asks for no more script than the budget',
	(path) => {
		const folder = join('build', path);
		const html = readFileSync(join(folder, 'index.html'), 'utf8');
		const asked = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)];
		expect(asked.length).toBeGreaterThan(0);
		const bytes = asked.reduce((sum, [, href = '']) => sum + weightOf(join(folder, href)), 0);
		expect(bytes).toBeLessThanOrEqual(BUDGET);
	}
);
