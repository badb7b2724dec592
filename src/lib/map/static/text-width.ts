import { createRequire } from 'node:module';
import { openSync, type Font } from 'fontkit';

/** Weights of letters that maps are lettered in. */
export type Weight = 400 | 700;

const SANS = '@fontsource/noto-sans/files/noto-sans';

/** The fonts of the page, the first that has a letter draws it. */
const FILES = [
	...['latin', 'latin-ext', 'greek', 'cyrillic'].map((subset) => `${SANS}-${subset}`),
	'@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic'
];

/** Ems that a letter takes which no font of ours has. */
const UNKNOWN = 0.6;

const require = createRequire(import.meta.url);
const opened = new Map<Weight, readonly Font[]>();
const measured = new Map<string, number>();

/** Width of a text in one line, pixels, by the fonts that the site brings along. */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
	const key = `${weight} ${text}`;
	const ems = measured.get(key) ?? runsOf(text, weight).reduce((sum, run) => sum + emsOf(run), 0);
	measured.set(key, ems);
	return ems * size;
}

/** Letters side by side that one font draws; letters of no font have `null`. */
interface Run {
	readonly font: Font | null;
	readonly text: string;
}

function runsOf(text: string, weight: Weight): Run[] {
	const runs: Run[] = [];
	for (const letter of text) {
		const last = runs.at(-1);
		// A space or a mark between two letters stays with them, as in a browser.
		const font = has(last?.font, letter)
			? last?.font
			: fontsOf(weight).find((each) => has(each, letter));
		if (last && last.font === (font ?? null)) {
			runs[runs.length - 1] = { ...last, text: last.text + letter };
		} else {
			runs.push({ font: font ?? null, text: letter });
		}
	}
	return runs;
}

function emsOf({ font, text }: Run): number {
	return font ? font.layout(text).advanceWidth / font.unitsPerEm : [...text].length * UNKNOWN;
}

function has(font: Font | null | undefined, letter: string): boolean {
	return font?.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ?? false;
}

function fontsOf(weight: Weight): readonly Font[] {
	const fonts = opened.get(weight) ?? FILES.map((file) => open(`${file}-${weight}-normal.woff2`));
	opened.set(weight, fonts);
	return fonts;
}

function open(file: string): Font {
	const font = openSync(require.resolve(file));
	if ('fonts' in font) throw new Error(`${file} is a collection of fonts.`);
	return font;
}
