import distance from '@turf/distance';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/lib/domain/passage';
import { geometryFaults } from '../../src/lib/server/check/geometry';
import { compile } from '../../src/lib/server/compile';
import { positionsOf, swapped } from '../../src/lib/server/positions';
import { isProven, proveQuotes } from '../../src/lib/server/prove-quotes';
import { atlas } from '../../src/lib/server/atlas';
import { mentionRows } from '../../src/lib/server/published/mentions-csv';
import { readSources } from '../../src/lib/server/sources';
import { parsedCollection, withSwapped } from '../support/damage';

/** Where the original articles lie beside a checkout; they are not part of the project. */
const ORIGINALS = '../shared/articles';

const read = readSources('geodata');
const sources = read.ok ? read.value : [];

describe('the atlas of this project', () => {
	it('compiles without a problem', () => {
		const outcome = compile(sources);
		expect(outcome.ok ? [] : outcome.problems).toEqual([]);
	});

	it('has sound geometry where it is computed, too', () => {
		for (const { id, geometry, derivation } of atlas.places) {
			const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
			expect([id, isArea && derivation ? geometryFaults(geometry) : []]).toEqual([id, []]);
		}
	});

	it('has a sentence for each event, and both languages say how its date is known', () => {
		const named = new Set(mentionRows(atlas).map(({ target }) => target));
		expect(atlas.events.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
		expect(atlas.events.filter(({ datedBy }) => !datedBy).map(({ id }) => id)).toEqual([]);
	});

	it('spells one name in one way, and tanwin before its alif, in words of its own', () => {
		const { metadata, layers, places, events, articles } = atlas;
		const own = [
			JSON.stringify([metadata, layers, events]),
			...places.map(({ name, description, source }) => JSON.stringify([name, description, source])),
			...articles.flatMap(({ datedBy, passages }) => [
				JSON.stringify(datedBy),
				...passages.flatMap(({ gloss }) => Object.values(gloss).map(plainText))
			])
		];
		const other = /إردوغان|اردوغان|آستانة|أستانة|اً|Erdoğan|Idlib governorate|Hatay province/;
		expect(own.filter((text) => other.test(text))).toEqual([]);
	});

	it('links each mention to a place or event that exists', () => {
		const ids = new Set([...atlas.places, ...atlas.events].map(({ id }) => id));
		expect(mentionRows(atlas).filter(({ target }) => !ids.has(String(target)))).toEqual([]);
	});
});

describe('swapped latitude and longitude in the real data', () => {
	const outcome = compile(sources);
	const warnings = outcome.ok ? outcome.warnings : [];
	const warned = new Set(
		warnings.filter(({ reason }) => reason.includes('unnoticed')).map(({ path }) => path)
	);
	const drawn = sources
		.filter(({ path }) => path.startsWith('places/'))
		.flatMap(({ path, text }) =>
			parsedCollection(text).features.flatMap((feature) =>
				feature.geometry ? [{ path, id: feature.id, geometry: feature.geometry }] : []
			)
		);

	it.each(drawn)('are found in $id, or the checker has said that it could not', ({ path, id, geometry }) => {
		const damaged = sources.map((source) =>
			source.path === path ? { path, text: withSwapped(source.text, id) } : source
		);
		const outcome = compile(damaged);
		const found = !outcome.ok && outcome.problems.some(
			(problem) => problem.file === path && problem.path === `${id}.geometry` && /swapped/.test(problem.reason)
		);
		const moved = Math.max(...positionsOf(geometry).map((each) => distance(each, swapped(each))));
		expect(found || warned.has(id) || moved < 50).toBe(true);
	});
});

// The project stands alone: where the originals are not at hand, there is nothing to compare with.
if (existsSync(ORIGINALS)) {
	describe('the originals of this project', () => {
		it('bear out every quote', () => {
			const proofs = proveQuotes(atlas.articles, ORIGINALS);
			expect(proofs.filter((proof) => !isProven(proof))).toEqual([]);
		});

		it('hold each mention at the offsets of mentions.csv', () => {
			const originals = new Map(
				atlas.articles.map(({ slug, original }) => [
					slug,
					[...readFileSync(join(ORIGINALS, original.file), 'utf8')]
				])
			);
			const wrong = mentionRows(atlas).filter(({ article, start, end, text }) => {
				const original = originals.get(String(article)) ?? [];
				return original.slice(Number(start), Number(end)).join('') !== text;
			});
			expect(wrong).toEqual([]);
		});
	});
}
