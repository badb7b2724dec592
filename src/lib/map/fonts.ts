import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import cyrillicBold from '@fontsource/noto-sans/files/noto-sans-cyrillic-700-normal.woff2?url';
import cyrillic from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import greekBold from '@fontsource/noto-sans/files/noto-sans-greek-700-normal.woff2?url';
import greek from '@fontsource/noto-sans/files/noto-sans-greek-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinExtBold from '@fontsource/noto-sans/files/noto-sans-latin-ext-700-normal.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

/** Font names as the style's layers use them. */
export const FONT = { regular: 'Map Sans', bold: 'Map Sans Bold' } as const;

const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+FB50-FDFF', 'U+FE70-FEFF'];
/** What the extended file holds: some letters of its blocks, the dotless i among them, are in the plain one. */
const LATIN_EXTENDED = [
	'U+0100-0130',
	'U+0132-0151',
	'U+0154-02BA',
	'U+02BD-02C5',
	'U+02C7-02CC',
	'U+02CE-02D7',
	'U+02DD-02FF',
	'U+1E00-1E9F',
	'U+1EF2-1EFF'
];

const GREEK = ['U+0370-03FF'];
const CYRILLIC = ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'];
/** Left without a file, a letter is drawn with the reader's own fonts. */
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02DC', 'U+2000-2215'];

/**
 * The bundled fonts as the style's `font-faces`; a file is fetched once a letter of its range is
 * drawn. Addresses must be absolute, `base` is the page's own.
 */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
	const family = (...files: readonly (readonly [url: string, range: string[]])[]) =>
		files.map(([path, range]) => ({ url: new URL(path, base).href, 'unicode-range': range }));
	return {
		[FONT.regular]: family(
			[arabic, ARABIC],
			[latinExt, LATIN_EXTENDED],
			[greek, GREEK],
			[cyrillic, CYRILLIC],
			[latin, LATIN]
		),
		[FONT.bold]: family(
			[arabicBold, ARABIC],
			[latinExtBold, LATIN_EXTENDED],
			[greekBold, GREEK],
			[cyrillicBold, CYRILLIC],
			[latinBold, LATIN]
		)
	};
}
