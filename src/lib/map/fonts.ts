import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
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

/** The bundled fonts as the style's `font-faces`; addresses must be absolute, `base` is the page's own. */
export function fontFaces(base: string): NonNullable<StyleSpecification['font-faces']> {
	const absolute = (path: string) => new URL(path, base).href;
	const family = (arabicUrl: string, latinExtUrl: string, latinUrl: string) => [
		{ url: absolute(arabicUrl), 'unicode-range': ARABIC },
		{ url: absolute(latinExtUrl), 'unicode-range': LATIN_EXTENDED },
		{ url: absolute(latinUrl) }
	];
	return {
		[FONT.regular]: family(arabic, latinExt, latin),
		[FONT.bold]: family(arabicBold, latinExtBold, latinBold)
	};
}
