import type { Hue } from '../domain/hue';

/** Light or dark drawing. */
export type Theme = 'light' | 'dark';

/**
 * What a hue is used for: `drawn` in lines, fills and symbols; `text`, letters on land, and `on`, letters on what
 * is drawn in it, both 4.5 to 1; `faint`, opaque, for lines that nothing mentions: of two that are
 * one, faintness would add up.
 */
export type Tones = Readonly<Record<'drawn' | 'text' | 'on' | 'faint', string>>;

type Pick = (light: string, dark: string) => string;

/** How much of a hue is left in its faint tone; the rest is land. */
const FAINT = 0.45;
const LAND = ['#f6f1e7', '#25231f'] as const;

/**
 * Every colour of map and page, once: light, then dark. `pick` makes one value of the two, and so decides
 * what the palette is for: one theme, or CSS that knows both.
 */
export function paletteOf(pick: Pick) {
	const hues = huesOf(pick);
	return {
		hues,
		page: pageOf(pick),
		/** Cooler and a step darker than the land: the coast is read without an outline. */
		sea: pick('#cfdde3', '#10181c'),
		/** Paper: warm and nearly white, so that few strong colours are enough. */
		land: pick(...LAND),
		/** Rivers and lakes for orientation: the sea's blue, strong enough for a thin line. */
		water: pick('#93b7c6', '#2f5566'),
		waterLabel: hues.azure.text,
		/** Country borders for orientation: quieter than a border that articles name. */
		border: pick('#b3a998', '#6b6557'),
		/** Countries and seas, in wide letters: pale by size, not by contrast. */
		countryText: pick('#685f52', '#a79f8f'),
		townDot: pick('#857c6d', '#8f887a'),
		townLabel: pick('#5f584c', '#b5ad9d'),
		/** Round letters and symbols, and the inside of open symbols: the land, a little lighter. */
		halo: pick('#fbf8f1', '#1a1815'),
		/** The bed of a cased line. */
		casing: pick('#fffaf0', '#150b09'),
		label: hues.ink.drawn,
		/** Names of places that nothing mentions: still to be read, no longer to be noticed. */
		faintText: pick('#665f53', '#aaa292'),
		/** A marker pen's yellow, under what is selected; its edge carries it where yellow is unseen. */
		selected: pick('#f0b400', '#ffd24d'),
		selectedEdge: pick('#6b4c00', '#ffe9a8'),
		/** The ring within which a position is true. */
		doubt: hues.ink.drawn
	};
}

/** The colours of the page round the map: paper, ink and newspaper red. */
function pageOf(pick: Pick) {
	return {
		paper: pick('#fdfbf6', '#191714'),
		paper2: pick('#f4efe4', '#221f1b'),
		ink: pick('#221f1a', '#efe9dd'),
		ink2: pick('#5c554a', '#b3ab9c'),
		rule: pick('#d9d1c2', '#3b362f'),
		/** Edges that must be seen to know a control: 3 to 1 on either paper. */
		edge: pick('#8b8171', '#857c6d'),
		accent: pick('#a3231b', '#ff8c7e'),
		link: pick('#1d4f78', '#9cc7ef'),
		mark: pick('#fbe3a0', '#574410'),
		markSoft: pick('#f3ecd6', '#322c20'),
		focus: pick('#1257a8', '#8fc1ff')
	};
}

/** The hues that kinds may have; those of one darkness differ in more than red and green. */
function huesOf(pick: Pick) {
	type Pair = readonly [light: string, dark: string];
	const tones = (drawn: Pair, text: Pair, on: Pair): Tones => ({
		drawn: pick(...drawn),
		text: pick(...text),
		on: pick(...on),
		faint: pick(mixed(drawn[0], LAND[0]), mixed(drawn[1], LAND[1]))
	});
	return {
		ink: tones(['#2b2722', '#f1ebdf'], ['#2b2722', '#f1ebdf'], ['#ffffff', '#1a1815']),
		grey: tones(['#6f7178', '#a3a6ae'], ['#55575e', '#babdc5'], ['#ffffff', '#16171a']),
		taupe: tones(['#9a907f', '#7d7566'], ['#655d50', '#b0a796'], ['#1d1914', '#ffffff']),
		umber: tones(['#5e5548', '#b9ad99'], ['#4a4238', '#cfc5b3'], ['#ffffff', '#1f1a12']),
		brown: tones(['#7a3b00', '#f0b070'], ['#7a3b00', '#f0b070'], ['#ffffff', '#2b1500']),
		ochre: tones(['#d98a1f', '#f4b868'], ['#7a4300', '#f3bd7c'], ['#2b1600', '#2b1600']),
		red: tones(['#b3261e', '#ff7a6b'], ['#8c1710', '#ffb1a6'], ['#ffffff', '#2d0f0b']),
		olive: tones(['#5b6f22', '#82953c'], ['#45541c', '#c9d68a'], ['#ffffff', '#141803']),
		green: tones(['#1f7a63', '#4fb896'], ['#155c4a', '#8fd9bf'], ['#ffffff', '#04211a']),
		azure: tones(['#3a7fa3', '#3f88a9'], ['#2f5f78', '#8db6c9'], ['#00060a', '#04141c']),
		steel: tones(['#2f5583', '#8fb3e0'], ['#27476f', '#b0cbee'], ['#ffffff', '#0c1c33']),
		navy: tones(['#1f3a5f', '#bcd6f7'], ['#1f3a5f', '#bcd6f7'], ['#ffffff', '#10233d']),
		indigo: tones(['#5b4b8a', '#bcaef0'], ['#5b4b8a', '#bcaef0'], ['#ffffff', '#1d1538']),
		violet: tones(['#84508f', '#c79adb'], ['#6b3a77', '#d9b8e8'], ['#ffffff', '#270d30'])
	} satisfies Record<Hue, Tones>;
}

/** A colour laid over another by {@link FAINT}, in sRGB as browsers blend; `#rrggbb` all. */
function mixed(top: string, below: string): string {
	const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	return [1, 3, 5].reduce((mix, at) => {
		const value = Math.round(FAINT * channel(top, at) + (1 - FAINT) * channel(below, at));
		return mix + value.toString(16).padStart(2, '0');
	}, '#');
}

/** The only colours that map and page are drawn with. */
export type Palette = Readonly<ReturnType<typeof paletteOf>>;

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: paletteOf((light) => light),
	dark: paletteOf((_, dark) => dark)
};

/**
 * Every colour of a palette by the name of its custom property: `--paper` of the page, `--map-sea`
 * of the map, and of a hue `--map-red`, `--map-red-text`, `--map-red-on`, `--map-red-faint`.
 */
export function namedColours({ hues, page, ...ground }: Palette): [name: string, colour: string][] {
	return [
		...renamed(page, (name) => `--${kebab(name)}`),
		...renamed(ground, (name) => `--map-${kebab(name)}`),
		...Object.entries(hues).flatMap(([hue, tones]) =>
			renamed(tones, (tone) => `--map-${hue}${tone === 'drawn' ? '' : `-${tone}`}`)
		)
	];
}

/** For drawings in a page, and for its style sheet: each colour knows light and dark. */
export const PAGE_PALETTE: Palette = paletteOf((light, dark) => `light-dark(${light}, ${dark})`);

/** The palette as a style sheet of custom properties. */
export function paletteSheet(): string {
	const lines = namedColours(PAGE_PALETTE).map(([name, colour]) => `\t${name}: ${colour};`);
	return `:root {\n${lines.join('\n')}\n}\n`;
}

function renamed(
	colours: Readonly<Record<string, string>>,
	nameOf: (name: string) => string
): [string, string][] {
	return Object.entries(colours).map(([name, colour]) => [nameOf(name), colour]);
}

/** `townLabel` as `town-label`, `paper2` as `paper-2`. */
function kebab(name: string): string {
	return name.replace(/[A-Z0-9]/g, (sign) => `-${sign.toLowerCase()}`);
}
