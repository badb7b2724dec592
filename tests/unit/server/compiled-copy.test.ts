import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { atlas } from '../../../src/lib/server/atlas';
import { keptFor } from '../../../src/lib/server/compiled-copy';

test('a build compiles the same sources once, and each other state of them anew', () => {
	const folder = mkdtempSync(join(tmpdir(), 'compiled-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const compile = vi.fn(() => atlas);
	const kept = (text: string) =>
		keptFor([{ path: 'atlas.yaml', text }], compile, pathToFileURL(`${folder}/`));
	expect(kept('one')).toBe(atlas);
	expect(kept('one')).toEqual(atlas);
	expect(compile).toHaveBeenCalledTimes(1);
	kept('another');
	expect(compile).toHaveBeenCalledTimes(2);
});
