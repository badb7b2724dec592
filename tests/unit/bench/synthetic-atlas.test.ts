import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mentionsOf } from '../../../src/lib/domain/passage';
import { compileFolder } from '../../../src/lib/cli/check';
import { isProven, proveQuotes } from '../../../src/lib/server/prove-quotes';
import { syntheticAtlas } from '../../bench/atlas/synthetic-atlas';
import { writeAtlas } from '../../bench/atlas/write';

const folder = mkdtempSync(join(tmpdir(), 'synthetic-atlas-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(count: number) {
	const [atlas, originals] = [join(folder, `${count}`), join(folder, `${count}-originals`)];
	writeAtlas(count, atlas, originals);
	const outcome = compileFolder(atlas);
	if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems.slice(0, 5)));
	return { ...outcome, originals };
}

describe('the synthetic atlas', () => {
	test('compiles without a problem or a warning, its quotes true to their originals', () => {
		const { value: atlas, warnings, originals } = written(200);
		expect(warnings).toEqual([]);
		expect(proveQuotes(atlas.articles, originals).every(isProven)).toBe(true);
		const passages = atlas.articles.flatMap((article) => article.passages);
		expect(atlas.places).toHaveLength(200);
		expect(atlas.articles).toHaveLength(40);
		expect(atlas.events).toHaveLength(20);
		expect(passages).toHaveLength(400);
		expect(passages.map((passage) => mentionsOf(passage).length)).toEqual(passages.map(() => 2));
		const shapes = new Set(atlas.places.map(({ geometry }) => geometry.type));
		expect([...shapes].sort()).toEqual([
			'LineString',
			'MultiLineString',
			'MultiPoint',
			'MultiPolygon',
			'Point',
			'Polygon'
		]);
	});

	test('can be as small as one place', () => {
		expect(written(1).value.places).toHaveLength(1);
	});

	test('is the same each time', () => {
		expect(syntheticAtlas(120)).toEqual(syntheticAtlas(120));
	});
});
