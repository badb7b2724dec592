import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointLength, mentionsOf, plainText } from '../../../src/lib/domain/passage';

const target = { type: 'place', ids: ['alpha'] } as const;

describe('mentions', () => {
	it('are placed in the original by code points, not by UTF-16 units', () => {
		const quote = [{ text: '𐤀𐤁 ' }, { text: 'إدْلب', target }, { text: '.' }];
		expect(mentionsOf({ quote, at: [100, 109] })).toEqual([
			{ text: 'إدْلب', target, start: 103, end: 108 }
		]);
	});

	it('cut their own text out of the plain text', () => {
		const segment = fc.record({
			text: fc.string({ unit: 'binary', minLength: 1 }),
			linked: fc.boolean()
		});
		fc.assert(
			fc.property(fc.array(segment), fc.nat(1000), (segments, start) => {
				const quote = segments.map(({ text, linked }) => (linked ? { text, target } : { text }));
				const characters = [...plainText(quote)];
				const at = [start, start + characters.length] as const;
				const mentions = mentionsOf({ quote, at });
				expect(mentions).toHaveLength(segments.filter(({ linked }) => linked).length);
				for (const mention of mentions) {
					const cut = characters.slice(mention.start - start, mention.end - start).join('');
					expect(cut).toBe(mention.text);
					expect(codePointLength(mention.text)).toBe(mention.end - mention.start);
				}
			})
		);
	});
});
