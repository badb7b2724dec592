import { remembered } from '$lib/domain/remembered';
import { offsetLine } from './offset-line';
import { isArea, pathData, type Outline } from './outline';
import { paintOf } from './paint';
import { isSeen, outlineIn, pointOf, spotAt, type FeatureGroup, type Pen } from './pen';
import { inEveryState } from './states';
import type { Evaluated, StyleLayer } from './style-layer';
import { element, type Attributes, type SvgElement } from './svg';

/** What a layer of fills, lines or circles draws of a group; one path for all that is painted alike. */
export function shapesOf(layer: StyleLayer, group: FeatureGroup, pen: Pen): readonly SvgElement[] {
	const { frame, definitions } = pen;
	return inEveryState(group.states, ({ features }) => {
		const drawn = sorted(
			layer,
			features.filter((feature) => layer.draws(feature, frame.zoom)),
			frame.zoom
		);
		const paths = new Map<string, { readonly paint: Attributes; data: string }>();
		const circles: SvgElement[] = [];
		for (const feature of drawn) {
			const paint = paintOf(layer, feature, frame.zoom, definitions);
			if (!paint) continue;
			const marked = { class: haloClass(layer, feature, paint, pen), ...paint };
			if (layer.type === 'circle') {
				const point = pointOf(feature.geometry, frame);
				if (point && isSeen(point, frame))
					circles.push(spotAt(point, frame, [element('circle', marked)]));
				continue;
			}
			const data = dataOf(layer, feature, pen);
			if (data === '') continue;
			// Between two paths of land the seam would show.
			const path = paths.get(JSON.stringify(marked));
			if (path) path.data += data;
			else paths.set(JSON.stringify(marked), { paint: marked, data });
		}
		return [
			...[...paths.values()].map(({ paint, data }) => element('path', { d: data, ...paint })),
			...circles
		];
	});
}

function sorted(layer: StyleLayer, features: readonly Evaluated[], zoom: number) {
	if (!layer.states('line-sort-key')) return features;
	const keyOf = (feature: Evaluated) => layer.number('line-sort-key', zoom, feature);
	return features.toSorted((a, b) => keyOf(a) - keyOf(b));
}

function dataOf(layer: StyleLayer, feature: Evaluated, { frame }: Pen): string {
	const closed = isArea(feature.geometry);
	const outline = outlineIn(frame, feature.geometry);
	if (layer.type !== 'line') return closed ? pathData(outline, true) : '';
	const offset = layer.number('line-offset', frame.zoom, feature);
	const known = lines(outline);
	const data =
		known.get(offset) ??
		pathData(
			outline.map((part) => offsetLine(part, offset, closed)),
			closed
		);
	known.set(offset, data);
	return data;
}

/** The path data of an outline by how far to its side the line is drawn: the same in every language and state. */
const lines = remembered<Outline, Map<number, string>>(() => new Map());

/** Tells what is there for the sake of a subject only: it stays where a window leaves the subject out. */
function haloClass(
	layer: StyleLayer,
	feature: Evaluated,
	paint: Attributes,
	{ frame, definitions }: Pen
): string | undefined {
	if (!feature.state.selected) return undefined;
	const usual = paintOf(layer, { ...feature, state: {} }, frame.zoom, definitions);
	const isOnlyOfSubject = usual?.stroke !== paint.stroke || usual?.fill !== paint.fill;
	return isOnlyOfSubject ? 'halo' : undefined;
}
