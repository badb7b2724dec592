import type { ExpressionSpecification } from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { labelField, type MapProperties } from '../features';

/** Source of the places, keyed by place id. */
export const PLACES = 'places';

/** Names of the style's global state: one change of these moves every layer at once. */
export const GLOBAL = {
	/** Ids of the places selected, hovered or read of as ` a b c `: their names are drawn last and placed first. */
	raised: 'raised'
} as const;

/** Ids as the one string that `in` searches. */
export function idList(ids: Iterable<string>): string {
	return ` ${[...ids].join(' ')} `;
}

/** True of a place whose name is drawn by the layers for raised places, and by them alone. */
export const isNameRaised: ExpressionSpecification = [
	'in',
	['concat', ' ', ['get', 'id'], ' '],
	['string', ['global-state', GLOBAL.raised]]
];

/** True of a place that no passage in the window means, see `window-slice.ts`. */
export const isFaint: ExpressionSpecification = ['boolean', ['get', 'faint'], false];

/** True of a place that is faint and not raised; for layout, which cannot see feature state. */
export const isQuiet: ExpressionSpecification = ['all', isFaint, ['!', isNameRaised]];

/** Order in which names are placed: what passages mean comes before what none does. */
export const nameOrder: ExpressionSpecification = [
	'+',
	['get', 'order'],
	['case', isQuiet, 100, 0]
];

/** Filter: all of these. What the reader's filter leaves out is not among the places of the map. */
export function shown(...conditions: ExpressionSpecification[]): ExpressionSpecification {
	return ['all', ...conditions];
}

export function shapeIs(shape: MapProperties['shape']): ExpressionSpecification {
	return ['==', ['get', 'shape'], shape];
}

export const isSelected: ExpressionSpecification = [
	'boolean',
	['feature-state', 'selected'],
	false
];
export const isRaised: ExpressionSpecification = [
	'any',
	isSelected,
	['boolean', ['feature-state', 'hovered'], false],
	['boolean', ['feature-state', 'read'], false]
];
/** True of a place that only may have existed in the window, see `window-slice.ts`. */
export const isPossible: ExpressionSpecification = ['boolean', ['get', 'possible'], false];

/** Opacity by weight: raised in full, places that no passage mentions faint, by a part of the full. */
export function weight(
	full: number | ExpressionSpecification,
	faint = 0.4
): ExpressionSpecification {
	return ['case', isRaised, ['min', 1, ['*', full, 1.4]], isFaint, ['*', full, faint], full];
}

/** Colour of a name: faint places keep letters that can be read, in a colour that does not call. */
export function nameColour(
	colour: string | ExpressionSpecification,
	faint: string
): ExpressionSpecification {
	return ['case', isFaint, faint, colour];
}

/** A place's name; one that only may have existed bears a question mark. */
export function nameIn(lang: Lang): ExpressionSpecification {
	const name: ExpressionSpecification = ['get', labelField(lang)];
	return ['case', isPossible, ['concat', name, lang === 'ar' ? '؟' : '?'], name];
}

/** Space between letters in ems. Arabic letters join and must never be set apart. */
export function spacing(lang: Lang, ems: number): number {
	return lang === 'ar' ? 0 : ems;
}

/** A value while selected, another while hovered or read of, else a third. */
export function whenRaised(
	selected: number,
	hovered: number,
	otherwise: number
): ExpressionSpecification {
	return ['case', isSelected, selected, isRaised, hovered, otherwise];
}
