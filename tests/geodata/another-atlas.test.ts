import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { geodata, newAtlas } from '../support/cli';

// Each test starts the command line anew, which takes a second where the machine is idle.
vi.setConfig({ testTimeout: 60_000 });

const NEW_FRANCE = 'tests/atlases/new-france';

describe('the second atlas', () => {
	it('compiles, and quotes its sources word for word', () => {
		vi.stubEnv('GEODATA', NEW_FRANCE);
		const check = geodata('check').lines.at(-1);
		expect(check).toMatch(/^16 places, 7 events, 2 articles, 18 passages, .*; 0 problems/);
		const quotes = geodata('quotes', `${NEW_FRANCE}-originals`);
		expect(quotes.lines.at(-1)).toBe('ok 2/2 articles, 18/18 quotes');
		vi.unstubAllEnvs();
	});
});

describe('a new atlas', () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'new-atlas-'));
	});
	afterEach(() => rmSync(folder, { recursive: true }));

	it('is empty and compiles', () => {
		expect(newAtlas(folder).code).toBe(0);
		const { code, lines } = geodata('check', folder);
		expect(lines).toEqual([
			'0 places, 0 events, 0 articles, 0 passages, 0 links; 0 problems, 0 warnings'
		]);
		expect(code).toBe(0);
	});

	it('leaves a folder alone that holds anything', () => {
		writeFileSync(join(folder, 'notes.txt'), 'mine');
		const { code, errors } = newAtlas(folder);
		expect(errors).toContain(`${folder}: is not an empty folder; nothing was written`);
		expect(code).toBe(1);
		expect(geodata('check', folder).lines[0]).toContain('is not the folder of an atlas');
	});

	it('explains its usage', () => {
		expect(newAtlas().errors).toContain('usage: npm run new-atlas -- FOLDER');
		expect(newAtlas().code).toBe(2);
	});
});
