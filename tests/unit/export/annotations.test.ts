import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mentionsOf } from '../../../src/lib/domain/passage';
import { atlas } from '../../../src/lib/server/atlas';
import { addressesFrom } from '../../../src/lib/server/published/addresses';
import { annotations } from '../../../src/lib/server/published/annotations/annotations';
import { contextIn } from '../../../src/lib/server/published/annotations/quote-context';
import { readJsonLd } from '../../support/read-json-ld';

const SITE = 'https://example.org';
const collection = annotations(atlas, addressesFrom(SITE, atlas.metadata.languages));
const { items } = collection.first;

/** Where the originals lie beside a checkout; they are never part of it. */
const ORIGINALS = '../shared/articles';

describe('annotations.jsonld', () => {
	it('holds every passage and every mention, each under its own lasting name', () => {
		const passages = atlas.articles.flatMap((article) => article.passages);
		expect(items).toHaveLength(passages.length + passages.flatMap(mentionsOf).length);
		expect(collection.total).toBe(items.length);
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
	});

	it('follows the model: one type, one source, an interval with both ends, language and direction', () => {
		for (const { target, motivation, body } of items) {
			const { source, state, selector } = target;
			expect(source).toMatchObject({ language: 'ar', textDirection: 'rtl' });
			expect(source.id).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/);
			if (state) {
				expect(state.sourceDateStart).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/);
				expect(state.sourceDateEnd >= state.sourceDateStart).toBe(true);
			}
			const [quote, position] = selector;
			expect(position.end - position.start).toBe([...quote.exact].length);
			expect(Array.isArray(body)).toBe(motivation === 'linking');
		}
	});

	it('names no candidate as the one that is meant', () => {
		const open = items.filter(({ motivation }) => motivation === 'linking');
		expect(open.length).toBeGreaterThan(0);
		for (const { body } of open) expect(body).toHaveLength(3);
	});

	it('is understood whole by another reader of JSON-LD', async () => {
		const base = `${SITE}/data/annotations.jsonld`;
		const { statements, dropped } = await readJsonLd(collection, base);
		expect([...dropped]).toEqual([]);
		const having = (predicate: string) =>
			statements.filter((line) => line.includes(`<http://www.w3.org/ns/oa#${predicate}>`)).length;
		expect(having('hasTarget')).toBe(items.length);
		expect(having('exact')).toBe(items.length);
		expect(having('start')).toBe(items.length);
		expect(statements.filter((line) => line.includes('oa#rtlDirection')).length).toBe(
			new Set(items.map(({ target }) => target.source.id)).size
		);
	});

	// Only where they are at hand: they are their publishers', and not in this repository.
	if (existsSync(ORIGINALS)) {
		it('finds every quote in the originals, by either selector', () => {
			const texts = new Map<string, string[]>(
				atlas.articles.map(({ original }) => {
					const bytes = readFileSync(join(ORIGINALS, original.file));
					const digest = createHash('sha256').update(bytes).digest('base64url');
					return [`ni:///sha-256;${digest}`, [...bytes.toString('utf8')]];
				})
			);
			for (const { id, target } of items) {
				const text = texts.get(target.source.id);
				const [{ exact, prefix = '', suffix = '' }, { start, end }] = target.selector;
				expect(text?.slice(start, end).join(''), id).toBe(exact);
				// In code units only here, to search; what is found must begin where the offsets say.
				const whole = text?.join('') ?? '';
				const before = text?.slice(0, start).join('').length ?? 0;
				const found = whole.indexOf(prefix + exact + suffix, before - prefix.length);
				expect(found, id).toBe(before - prefix.length);
			}
		});
	}
});

describe('prefix and suffix', () => {
	it('are what the passage holds beside the mention, and missing at its ends', () => {
		expect(contextIn('in Idlib today', 3, 8)).toEqual({ prefix: 'in ', suffix: ' today' });
		expect(contextIn('Idlib', 0, 5)).toEqual({});
	});

	it('are short, count code points, and cut no letter from its marks', () => {
		const { prefix = '', suffix = '' } = contextIn(`${'بَ'.repeat(40)}X${'🇸🇾'.repeat(40)}`, 80, 81);
		expect([...prefix].length).toBe(32);
		expect(prefix.startsWith('ب')).toBe(true);
		expect([...suffix].length).toBe(32);
		expect(contextIn(`a${'بَ'.repeat(20)}X`, 41, 42).prefix).toBe('بَ'.repeat(16));
	});
});
