import type { ExpressionSpecification } from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { scriptOf } from '$lib/domain/script';
import { labelField, type MapProperties } from '../features';

/** Source of the places, keyed by place id. */
export const PLACES = 'places';

/** Names of the style's global state: one change of these moves every layer at once. */
export const GLOBAL = {
	/** First and last day of the window, as `Day` numbers. */
	from: 'from',
	to: 'to',
	/** Ids of the layers that are on, as ` a b c `. */
	layers: 'layers',
	/** Ids of the places to show as ` a b c `; empty for all. */
	only: 'only',
	/** Ids of the places selected, hovered or read of as ` a b c `: their names are drawn last and placed first. */
	raised: 'raised',
	/** Ids of the places that no passage in the window means, for what feature state cannot decide; empty where they are many. */
	faint: 'faint'
} as const;

const from: ExpressionSpecification = ['global-state', GLOBAL.from];
const to: ExpressionSpecification = ['global-state', GLOBAL.to];

/** Ids as the one string that `in` searches. */
export function idList(ids: Iterable<string>): string {
	return ` ${[...ids].join(' ')} `;
}

function listed(property: string, state: string): ExpressionSpecification {
	return ['in', ['concat', ' ', ['get', property], ' '], ['string', ['global-state', state]]];
}

/** True of a place whose name is drawn by the layers for raised places, and by them alone. */
export const isNameRaised: ExpressionSpecification = listed('id', GLOBAL.raised);

/** So marked in the data of a slice, see `window-slice.ts`. */
const isMarkedFaint: ExpressionSpecification = ['boolean', ['get', 'faint'], false];

/** True of a place that is faint and not raised; for layout, which cannot see feature state. */
export const isQuiet: ExpressionSpecification = [
	'all',
	['any', isMarkedFaint, listed('id', GLOBAL.faint)],
	['!', isNameRaised]
];

/** Order in which names are placed: what passages mean comes before what none does. */
export const nameOrder: ExpressionSpecification = [
	'+',
	['get', 'order'],
	['case', isQuiet, 100, 0]
];

/** Filter: of these kinds and shapes, layer on, and perhaps existing in the window. */
export function shown(...conditions: ExpressionSpecification[]): ExpressionSpecification {
	return [
		'all',
		...conditions,
		['<=', ['get', 'first'], to],
		['>=', ['get', 'last'], from],
		listed('layer', GLOBAL.layers),
		['any', ['==', ['global-state', GLOBAL.only], ''], listed('id', GLOBAL.only)]
	];
}

export function kindIs(...kinds: string[]): ExpressionSpecification {
	return ['in', ['get', 'kind'], ['literal', kinds]];
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
/** True of a place that no passage in the window means. */
export const isFaint: ExpressionSpecification = [
	'any',
	['boolean', ['feature-state', 'faint'], false],
	isMarkedFaint
];
/** True of a place of which no day is sure in the window: it only may have existed then. */
export const isPossible: ExpressionSpecification = [
	'any',
	['>', ['get', 'surely_from'], to],
	['<', ['get', 'surely_to'], from],
	['>', ['get', 'surely_from'], ['get', 'surely_to']]
];

/** Opacity by weight: raised in full, places that no passage mentions faint, by a part of the full. */
export function weight(full: number, faint = 0.4): ExpressionSpecification {
	return ['case', isRaised, Math.min(1, full * 1.4), isFaint, full * faint, full];
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
	return ['case', isPossible, ['concat', name, scriptOf(lang).questionMark], name];
}

/** Space between letters in ems. Letters that join must never be set apart. */
export function spacing(lang: Lang, ems: number): number {
	return scriptOf(lang).joined ? 0 : ems;
}

/** A value while selected, another while hovered or read of, else a third. */
export function whenRaised(
	selected: number,
	hovered: number,
	otherwise: number
): ExpressionSpecification {
	return ['case', isSelected, selected, isRaised, hovered, otherwise];
}
