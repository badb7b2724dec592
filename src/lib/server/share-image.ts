import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';

const require = createRequire(import.meta.url);

/**
 * Fonts as whole TrueType files; the site's own are cut into subsets. The Arabic ones hold Latin as
 * well, the last two Greek and Cyrillic.
 */
const FONT_FILES = [
	'@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
	'@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
	'@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
	'@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
	'@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'
].map((file) => require.resolve(file));

/** An SVG as PNG, at its own size; the machine's fonts play no part, so that every build draws alike. */
export function rasterise(svg: string): Uint8Array<ArrayBuffer> {
	const picture = new Resvg(svg, {
		font: {
			fontFiles: FONT_FILES,
			loadSystemFonts: false,
			defaultFontFamily: 'Noto Sans Arabic'
		}
	});
	return new Uint8Array(picture.render().asPng());
}
