import { expect, it } from 'vitest';
import { rebaseArticle } from '../../../src/lib/server/rebase/rebase-article';

const FILE = `# how it is dated
title: { en: one } # kept
original:
  file: first.txt
  sha256: ${'a'.repeat(64)} # of the first saving
  characters: 60
passages:
  - paragraph: 1
    at: [4, 9] # the town
    quote: "[Alpha](place:alpha)"
  - { paragraph: 2, at: [20, 24], id: p-2, quote: "[Beta](place:beta)" }
  - paragraph: 3
    at: [40, 45]
    quote: "[Gamma](place:gamma)"
`;

const rebase = (text: string) => {
	const result = rebaseArticle(FILE, { text, sha256: 'b'.repeat(64) });
	if (!result.ok) throw new Error(result.reason);
	return result.value;
};

it('rewrites offsets in code points, digest and length, and keeps addresses and all else', () => {
	const { text, passages } = rebase('𐤀 is Alpha, then Beta and Gamma.');
	expect(passages.map(({ id, move }) => [id, move])).toEqual([
		['at-4', { found: 'once', at: [5, 10] }],
		['p-2', { found: 'once', at: [17, 21] }],
		['at-40', { found: 'once', at: [26, 31] }]
	]);
	expect(text).toBe(
		FILE.replace('a'.repeat(64), 'b'.repeat(64))
			.replace('characters: 60', 'characters: 32')
			.replace('at: [4, 9]', 'id: at-4\n    at: [5, 10]')
			.replace('[20, 24]', '[17, 21]')
			.replace('at: [40, 45]', 'id: at-40\n    at: [26, 31]')
	);
});

it('leaves what is gone as it is, and says so', () => {
	const { text, passages } = rebase('In Alpha. Gamma');
	expect(passages[1]).toMatchObject({ id: 'p-2', quote: 'Beta', move: { found: 'never' } });
	expect(text).toContain('at: [20, 24], id: p-2');
});

it('takes of several places the one that moved as the quotes around it did, and otherwise none', () => {
	const shifted = `${' '.repeat(6)}Alpha Gamma${' '.repeat(5)}Beta${' '.repeat(16)}Gamma`;
	expect(rebase(shifted).passages[2]?.move).toEqual({ found: 'once', at: [42, 47] });
	const { text, passages } = rebase('Gamma, Alpha, Beta, Gamma');
	expect(passages[2]?.move).toEqual({ found: 'often', starts: [0, 20] });
	expect(text).toContain('at: [40, 45]');
});

it('refuses a file that it cannot read whole', () => {
	const fault = (file: string) => {
		const result = rebaseArticle(file, { text: '', sha256: '' });
		return result.ok ? null : result.reason;
	};
	expect(fault('title: [')).toContain('malformed YAML');
	expect(fault('title: one')).toContain('is no article');
	expect(fault(FILE.replace('[20, 24]', 'here'))).toContain(
		'a passage has no readable at or quote'
	);
});
