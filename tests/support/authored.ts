import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Geometry } from 'geojson';
import { stringify } from 'yaml';
import type { Atlas } from '../../src/lib/domain/atlas';
import { describeProblem } from '../../src/lib/domain/problem';
import { compile } from '../../src/lib/server/compile';
import type { Source } from '../../src/lib/server/sources';

/** Authored files by their path below the data folder. */
export type Files = Record<string, string>;

/** A name in both languages. */
export function both(text: string) {
	return { ar: text, en: text };
}

/** A feature with the required properties and whatever else a test is about. */
export function feature(id: string, geometry: Geometry | null, properties: object = {}) {
	const names = { 'name:ar': id, 'name:en': id, kind: 'town' };
	return { type: 'Feature', id, properties: { ...names, ...properties }, geometry };
}

/** A point at `[lng, lat]`. */
export function point(lng: number, lat: number): Geometry {
	return { type: 'Point', coordinates: [lng, lat] };
}

/** A counterclockwise square with its south-western corner at `[lng, lat]`, `size` degrees wide. */
export function square(lng: number, lat: number, size = 1): Geometry {
	const [east, north] = [lng + size, lat + size];
	return {
		type: 'Polygon',
		coordinates: [
			[
				[lng, lat],
				[east, lat],
				[east, north],
				[lng, north],
				[lng, lat]
			]
		]
	};
}

/** A GeoJSON file. */
export function collection(...features: object[]): string {
	return JSON.stringify({ type: 'FeatureCollection', features });
}

/** A legend of these layers. */
export function legend(...ids: string[]): string {
	return stringify(ids.map((id) => ({ id, name: both(id), shows: both(id) })));
}

/** A passage with one link, at the start of its original. */
export function passage(properties: object = {}) {
	return {
		paragraph: 1,
		at: [0, 8],
		quote: 'In [Alpha](place:alpha)',
		gloss: '[Alpha](place:alpha)',
		...properties
	};
}

/** An article file; the original is `<slug>.txt`. */
export function article(slug: string, properties: object = {}): string {
	return stringify({
		title: both(slug),
		publisher: null,
		published: '2020-02-05',
		dated_by: both('the page says so'),
		lang: 'ar',
		original: { file: `${slug}.txt`, sha256: '0'.repeat(64), characters: 100 },
		paragraphs: 3,
		passages: [passage()],
		...properties
	});
}

/** The smallest folder that compiles without a warning: one place, one article that names it. */
export function smallFolder(changes: Files = {}): Files {
	return {
		'layers.yaml': legend('towns'),
		'places/towns.geojson': collection(feature('alpha', point(10, 50))),
		'articles/first.yaml': article('first'),
		...changes
	};
}

/** Compiles files as if they had been read from a folder. */
export function compileFiles(files: Files) {
	return compile(sourcesOf(files));
}

/** The atlas of files that must compile. */
export function atlasOf(files: Files): Atlas {
	const outcome = compileFiles(files);
	if (outcome.ok) return outcome.value;
	throw new Error(outcome.problems.map(describeProblem).join('\n'));
}

/** Every problem, or else every warning, as lines of output. */
export function linesOf(files: Files): string[] {
	const outcome = compileFiles(files);
	return (outcome.ok ? outcome.warnings : outcome.problems).map(describeProblem);
}

/** Files as sources. */
export function sourcesOf(files: Files): Source[] {
	return Object.entries(files).map(([path, text]) => ({ path, text }));
}

/** Writes files into a new temporary folder, and calls `use` with its path; the folder then goes. */
export async function inFolder(files: Files, use: (folder: string) => unknown): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'geodata-'));
	try {
		for (const [path, text] of Object.entries(files)) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
		await use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}
