import { describe, expect, test } from 'vitest';
import { preloadedFonts } from '../../../src/lib/server/preloaded-fonts';

describe('fonts fetched before the first paint', () => {
	test('are those of the page’s script in both weights, of the others in one', () => {
		expect(preloadedFonts('en', ['ar', 'en'])).toEqual([
			'noto-sans-latin-400-normal',
			'noto-sans-latin-700-normal',
			'noto-sans-arabic-arabic-400-normal',
			'noto-naskh-arabic-arabic-400-normal'
		]);
		expect(preloadedFonts('ar', ['ar', 'en'])).toContain('noto-naskh-arabic-arabic-700-normal');
		expect(preloadedFonts('ar', ['ar', 'en'])).not.toContain('noto-sans-latin-700-normal');
	});

	test('are of no script that the atlas does not write', () => {
		expect(preloadedFonts('fr', ['fr', 'en'])).toEqual([
			'noto-sans-latin-400-normal',
			'noto-sans-latin-700-normal'
		]);
		expect(preloadedFonts('uk', ['uk', 'el'])).toEqual([
			'noto-sans-latin-400-normal',
			'noto-sans-cyrillic-400-normal',
			'noto-sans-cyrillic-700-normal',
			'noto-sans-greek-400-normal'
		]);
	});

	test('are the reader’s own where none of the script is bundled', () => {
		expect(preloadedFonts('ja', ['ja'])).toEqual(['noto-sans-latin-400-normal']);
	});
});
