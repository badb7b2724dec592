import { describe, expect, it } from 'vitest';
import { plainText } from '../../../src/lib/domain/passage';
import { readLinks } from '../../../src/lib/server/read-links';

describe('links in a text', () => {
	it('split it into segments and leave its plain text untouched', () => {
		const result = readLinks('في [إدلب](place:idlib) و[اتفاق](event:treaty)');
		expect(result).toEqual({
			ok: true,
			value: [
				{ text: 'في ' },
				{ text: 'إدلب', target: { type: 'place', ids: ['idlib'] } },
				{ text: ' و' },
				{ text: 'اتفاق', target: { type: 'event', ids: ['treaty'] } }
			]
		});
		expect(result.ok && plainText(result.value)).toBe('في إدلب واتفاق');
	});

	it('may mean one of several places', () => {
		expect(readLinks('[a](place:post-1|post-2)')).toMatchObject({
			value: [{ target: { type: 'place', ids: ['post-1', 'post-2'] } }]
		});
	});

	it('leave brackets alone that are no links', () => {
		expect(readLinks('(أ) [ب] (ج)')).toEqual({ ok: true, value: [{ text: '(أ) [ب] (ج)' }] });
	});

	it.each([
		['[a](https://example.org)', 'another scheme'],
		['[a](palce:b)', 'a misspelt scheme'],
		['[a](place:)', 'no id'],
		['[a](place:B)', 'an id that is not in kebab-case'],
		['[a](place:b|)', 'an empty candidate'],
		['[a](place:b|b)', 'the same candidate twice'],
		['[a](event:b|c)', 'several events'],
		['[a](place:b', 'no end'],
		['[](place:b)', 'no text'],
		['[[a]](place:b)', 'brackets inside']
	])('are refused: %s has %s', (text) => {
		expect(readLinks(text)).toMatchObject({ ok: false });
	});
});
