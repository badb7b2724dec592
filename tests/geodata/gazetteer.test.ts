import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { geodata } from '../support/cli';

// Each run starts the command line anew, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gazetteer-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
	const path = join(folder, name);
	writeFileSync(path, text);
	return path;
}

function draftWith(gazetteer: string) {
	const text = file('new.txt', 'Une nouvelle\n\nIls passèrent par le village de Corlay.\n');
	return geodata('suggest', text, '--data', 'tests/atlases/new-france', '--gazetteer', gazetteer);
}

it('a gazetteer proposes all that it has of a name, with precision and source', () => {
	const places = [
		[-3.05, 48.31],
		[-2.5, 48.1]
	].map((coordinates, index) => ({
		type: 'Feature',
		properties: { name: 'Corlay', source: `list ${index}`, ...(index === 0 && { precision_m: 200 }) },
		geometry: { type: 'Point', coordinates }
	}));
	const list = JSON.stringify({ type: 'FeatureCollection', features: places });
	const { code, lines } = draftWith(file('list.geojson', `\uFEFF${list}`));
	expect(code).toBe(0);
	expect(lines).toContain('# "village de Corlay", once: [46, 52]; beside "village"');
	expect(lines).toContain('# perhaps "Corlay" at [-3.05, 48.31], ±200 m, list 0');
	expect(lines).toContain('# perhaps "Corlay" at [-2.5, 48.1], precision not stated, list 1');
});

it('a bad gazetteer is refused with its path', () => {
	const path = file('bad.geojson', '{"type": "FeatureCollection",\n"features": [}');
	const bad = draftWith(path);
	expect([bad.code, bad.lines]).toEqual([1, ['']]);
	expect(bad.errors).toContain(`${path}: malformed JSON`);
	expect(draftWith(join(folder, 'none.geojson')).errors).toContain(`${folder}/none.geojson: is missing`);
});
