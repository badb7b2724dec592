import { mkdtempSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { geodata, type Run } from '../support/cli';
import { parsedCollection, replaceFirst, withChanged, withSwapped } from '../support/damage';

vi.setConfig({ hookTimeout: 60_000 });

const copy = mkdtempSync(join(tmpdir(), 'damaged-'));
let run: Run;

/** Rewrites one file of the copy. */
function damage(file: string, change: (text: string) => string): void {
	const path = join(copy, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** The first file of `places/` with a feature that fits, and that feature's id. */
function findPlace(fits: (type: string) => boolean): { file: string; id: string } {
	for (const name of readdirSync(join(copy, 'places')).toSorted()) {
		const file = `places/${name}`;
		const { features } = parsedCollection(readFileSync(join(copy, file), 'utf8'));
		const found = features.find(({ geometry }) => geometry !== null && fits(geometry.type));
		if (found) return { file, id: found.id };
	}
	throw new Error('the data has no such place');
}

const articles = () => readdirSync(join(copy, 'articles')).toSorted();
const area = () => findPlace((type) => type === 'Polygon');
const marker = () => findPlace((type) => type === 'Point');

beforeAll(() => {
	cpSync('geodata', copy, { recursive: true });
	const [first, second, third, fourth, fifth] = articles().map((name) => `articles/${name}`);
	const { file: areaFile, id: areaId } = area();
	const { file: pointFile, id: pointId } = marker();

	damage(areaFile, (text) =>
		withChanged(text, areaId, (feature) => {
			if (feature.geometry?.type !== 'Polygon') throw new Error('no area');
			const coordinates = feature.geometry.coordinates.map((ring) => ring.slice(0, -1));
			return { ...feature, geometry: { ...feature.geometry, coordinates } };
		})
	);
	damage(pointFile, (text) => withSwapped(text, pointId));
	damage('basemap/towns.geojson', (text) => {
		const collection = parsedCollection(text);
		const [feature] = collection.features;
		return JSON.stringify({ ...collection, features: [...collection.features, feature] });
	});
	damage('events.yaml', (text) => replaceFirst(text, /date: .*/, 'date: last spring'));
	damage(first ?? '', (text) => replaceFirst(text, /(quote: [^\n]*\]\()[^)]*\)/, '$1place:atlantis)'));
	damage(second ?? '', (text) => replaceFirst(text, /at: \[\d+,/, 'at: [0,'));
	damage(third ?? '', (text) => replaceFirst(text, /(gloss: [^\n]*?)\[([^\]]*)\]\([^)]*\)/, '$1$2'));
	damage(fourth ?? '', (text) => `${text}\nnotes: [\n`);
	damage(fifth ?? '', (text) => replaceFirst(text, /published: .*/, 'published: 2021-13'));

	run = geodata('check', copy);
});

afterAll(() => rmSync(copy, { recursive: true }));

/** Lines of output for one file. */
const linesFor = (file: string) => run.lines.filter((line) => line.startsWith(file));
const nth = (index: number) => `articles/${articles()[index] ?? ''}`;

describe('a copy of the real data, damaged in nine ways at once', () => {
	it('is refused', () => {
		expect(run.code).toBe(1);
	});

	it('names the ring that is not closed', () => {
		const { file, id } = area();
		expect(linesFor(file)).toContainEqual(
			expect.stringMatching(`^${file}:${id}.geometry: the ring from .* is not closed`)
		);
	});

	it('names the place whose latitude and longitude are swapped', () => {
		const { file, id } = marker();
		expect(linesFor(file)).toContainEqual(
			expect.stringMatching(`^${file}:${id}.geometry: .*latitude and longitude look swapped`)
		);
	});

	it('names the id that stands twice', () => {
		expect(linesFor('basemap/towns.geojson')).toEqual([
			expect.stringContaining('the id is already used in basemap/towns.geojson')
		]);
	});

	it('names the dates that are not EDTF', () => {
		expect(linesFor('events.yaml')).toEqual([
			expect.stringContaining('.date: "last spring" is not an EDTF date')
		]);
		expect(linesFor(nth(4))).toEqual([
			expect.stringContaining(':published: "2021-13" is not an EDTF date')
		]);
	});

	it('names the link to nothing', () => {
		expect(linesFor(nth(0))).toContainEqual(
			expect.stringMatching(/passages\.\d+\.quote: there is no place "atlantis"$/)
		);
	});

	it('names the offsets that do not match the quote', () => {
		expect(linesFor(nth(1))).toContainEqual(
			expect.stringMatching(/passages\.\d+\.at: spans \d+ code points, but the quote has \d+$/)
		);
	});

	it('names the link that the gloss lacks', () => {
		expect(linesFor(nth(2))).toEqual([
			expect.stringMatching(/passages\.\d+\.gloss: lacks the quote's link to (place|event):/)
		]);
	});

	it('names the malformed YAML once', () => {
		expect(linesFor(nth(3))).toEqual([expect.stringContaining(': malformed YAML: ')]);
	});

	it('ends with one line of totals', () => {
		expect(run.lines.at(-1)).toMatch(/^\d+ problems, \d+ warnings?$/);
	});
});
