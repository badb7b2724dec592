import type { ExpressionSpecification } from 'maplibre-gl';
import type { Kind, LabelRule } from '$lib/domain/kind';
import type { Lang } from '$lib/domain/localized';
import { byKind } from './by-kind';
import { nameIn } from './expressions';

const FACTORS: Readonly<Record<LabelRule['size'], number>> = {
	small: 0.88,
	normal: 1,
	large: 1.15
};

/** Growing letters: pixels at each zoom, for kinds with names of normal size. */
export function letterSize(
	kinds: readonly Kind[],
	...stops: readonly (readonly [zoom: number, pixels: number])[]
): ExpressionSpecification {
	const [first = [0, 12] as const, ...others] = stops;
	const at = (pixels: number) => byKind(kinds, ({ label }) => pixels * FACTORS[label.size], pixels);
	return [
		'interpolate',
		['linear'],
		['zoom'],
		first[0],
		at(first[1]),
		...others.flatMap(([zoom, pixels]) => [zoom, at(pixels)])
	];
}

/** The zoom from which any name of these kinds, or of a plain one, is written. */
export function firstZoom(kinds: readonly Kind[], plain: number): number {
	return Math.min(plain, ...kinds.map(({ label }) => label.from));
}

/** A place's name, from the zoom on from which its kind's names are written. */
export function nameFrom(
	kinds: readonly Kind[],
	plain: number,
	lang: Lang
): ExpressionSpecification {
	const name = nameIn(lang);
	const zooms = [...new Set([plain, ...kinds.map(({ label }) => label.from)])];
	const [first = plain, ...later] = zooms.toSorted((a, b) => a - b);
	const from = (zoom: number) =>
		byKind(kinds, ({ label }) => (label.from <= zoom ? name : ''), plain <= zoom ? name : '');
	return ['step', ['zoom'], '', first, from(first), ...later.flatMap((zoom) => [zoom, from(zoom)])];
}
