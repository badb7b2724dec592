import { describe, expect, test } from 'vitest';
import { answering, type Answer } from '../../../src/lib/search/answering';
import type { ReadFile } from '../../../src/lib/search/sharded-index';
import { atlas } from '../../../src/lib/server/atlas';
import { searchDocuments } from '../../../src/lib/server/search-documents';
import { ALL, readerOf } from '../../support/find';

const read = readerOf(searchDocuments(atlas), atlas.metadata.languages);
const [place] = atlas.places;
const typed = Object.values(place?.name ?? {})[0] ?? '';

/** Asks for some texts one right after the other, and again after each answer that is broken. */
async function answersTo(texts: readonly string[], from: ReadFile): Promise<Answer[]> {
	const answers: Answer[] = [];
	const ask = answering(from, (answer) => answers.push(answer));
	await Promise.all(
		texts.map((each, number) => ask({ number, typed: each, lang: 'en', wanted: ALL }))
	);
	return answers;
}

const typesIn = ({ outcome }: Answer) => outcome?.groups.map(({ type }) => type);

describe('answers', () => {
	test('come for names first, then for all', async () => {
		const [first, all] = await answersTo([typed], read);
		if (!first || !all) throw new Error('two answers are expected');
		expect(first.outcome?.progress).toBe('searching');
		expect(typesIn(first)).not.toContain('passage');
		expect(all.outcome?.progress).toBe('done');
		expect(typesIn(all)).toContain('passage');
	});

	test('are given to the last question alone', async () => {
		const answers = await answersTo([typed.slice(0, 1), typed.slice(0, 2), typed], read);
		expect(new Set(answers.map(({ number }) => number))).toEqual(new Set([2]));
	});

	test('say what could not be read, keep what could, and are whole when it can be', async () => {
		let isDown = true;
		const answers: Answer[] = [];
		const ask = answering(
			(path) => (isDown && path.includes('texts') ? Promise.reject(new Error(path)) : read(path)),
			(answer) => answers.push(answer)
		);
		await ask({ number: 0, typed, lang: 'en', wanted: ALL });
		expect(answers.at(-1)?.outcome).toMatchObject({ progress: 'broken', closeness: 'exact' });
		isDown = false;
		await ask({ number: 1, typed, lang: 'en', wanted: ALL });
		expect(answers.at(-1)?.outcome?.progress).toBe('done');
	});

	test('are nothing where there is no index', async () => {
		const [answer] = await answersTo([typed], () => Promise.reject(new Error('offline')));
		expect(answer?.outcome).toBe(null);
	});
});
