import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { compressFolder } from '../../../src/lib/prerender/compress.js';

test('texts that are worth it stand there compressed, whatever lies beside them', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'compress-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	const long = 'A sentence of many. '.repeat(100);
	writeFileSync(join(folder, 'page.html'), long);
	writeFileSync(join(folder, 'short.html'), 'A sentence.');
	writeFileSync(join(folder, 'picture.png'), long);
	await compressFolder(folder);
	expect(readdirSync(folder).sort()).toEqual([
		'page.html',
		'page.html.br',
		'page.html.gz',
		'picture.png',
		'short.html'
	]);
	expect(brotliDecompressSync(readFileSync(join(folder, 'page.html.br'))).toString()).toBe(long);
	expect(gunzipSync(readFileSync(join(folder, 'page.html.gz'))).toString()).toBe(long);
});
