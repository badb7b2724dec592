import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { FONT, fontFaces } from '../../../src/lib/map/fonts';

/** What each file of the font holds, as its package says. */
const held: Record<string, string> = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('@fontsource/noto-sans/unicode.json'), 'utf8')
);

function holds(ranges: readonly string[], letter: string): boolean {
	const code = letter.codePointAt(0) ?? 0;
	return ranges.some((range) => {
		const [from = '', to = from] = range.replace('U+', '').split('-');
		return code >= parseInt(from, 16) && code <= parseInt(to, 16);
	});
}

test.each([FONT.regular, FONT.bold])(
	'every letter is asked of the file that holds it, the dotless i too: %s',
	(name) => {
		const faces = fontFaces('https://sanad.example/')[name];
		if (!Array.isArray(faces)) throw new Error('no faces');
		for (const letter of 'aéıİşŞğçöüœʿʾḥṣāīΩάςЖёъ€–') {
			const face = faces.find((each) => {
				const ranges = typeof each === 'string' ? undefined : each['unicode-range'];
				return !ranges || holds(ranges, letter);
			});
			const url = typeof face === 'string' ? face : (face?.url ?? '');
			const file = /noto-sans-(latin-ext|latin|greek|cyrillic)-\d/.exec(url)?.[1] ?? '';
			expect(file, letter).not.toBe('');
			expect(holds((held[file] ?? '').split(','), letter), `${letter} in ${url}`).toBe(true);
		}
	}
);

test('a script without a file is left to the reader’s own fonts', () => {
	for (const face of Object.values(fontFaces('https://sanad.example/')).flat()) {
		const ranges = typeof face === 'string' ? undefined : face['unicode-range'];
		for (const letter of '漢あ한हא') expect(!ranges || holds(ranges, letter), letter).toBe(false);
	}
});
