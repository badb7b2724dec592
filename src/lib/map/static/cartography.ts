import type { Lang } from '$lib/domain/localized';
import { iconsOf } from '$lib/symbology/icons';
import { buildStyle } from '../style';
import { IconSet } from './icon';
import { paletteIn, type Ink } from './ink';
import type { StaticMapModel } from './model';
import { globalStateOf, layersOf, type GlobalState, type StyleLayer } from './style-layer';

/** A style, ready to be evaluated. */
export interface Cartography {
	readonly layers: readonly StyleLayer[];
	readonly globalState: GlobalState;
	readonly icons: IconSet;
}

/** Nothing is fetched: the drawing has its own features. */
const NOWHERE = { page: 'https://nowhere.invalid/', basemap: '' };

const made = new WeakMap<StaticMapModel, Map<Ink, Map<Lang, Cartography>>>();

/**
 * The style in a window without ends, made ready once for all drawings of a language: what each place
 * is in the reader's own window is said by its features.
 */
export function cartographyOf(model: StaticMapModel, lang: Lang, ink: Ink): Cartography {
	const byInk = made.get(model) ?? new Map<Ink, Map<Lang, Cartography>>();
	const byLang = byInk.get(ink) ?? new Map<Lang, Cartography>();
	const cartography = byLang.get(lang) ?? newCartography(model, lang, ink);
	made.set(model, byInk.set(ink, byLang.set(lang, cartography)));
	return cartography;
}

function newCartography({ atlas }: StaticMapModel, lang: Lang, ink: Ink): Cartography {
	const kinds = atlas.kinds.places;
	const light = buildStyle(kinds, 'light', lang, NOWHERE);
	const dark = buildStyle(kinds, 'dark', lang, NOWHERE);
	const icons = new IconSet(iconsOf(kinds, paletteIn(ink)));
	return { layers: layersOf(light, dark, ink), globalState: globalStateOf(light), icons };
}
