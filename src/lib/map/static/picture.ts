import { CLAIMS } from '../layers/claims';
import { CLUSTERS } from '../layers/clusters';
import { isInteractive } from '../style';
import { placeLabels, type Obstacle, type Placed } from './labels';
import { silentMarks, spokenLink } from './links';
import { isArea, pathData } from './outline';
import { isSeen, outlineIn, pointOf, spotAt, type FeatureGroup } from './pen';
import { shapesOf } from './shapes';
import type { PictureSources } from './sources';
import { featureOf, type StyleLayer } from './style-layer';
import { element, short, type SvgElement } from './svg';
import { symbolOf, type MapSymbol, type SymbolContext } from './symbols';

/** All symbols of a picture, the last layer's first, and where those stand that had to find room. */
export interface PlacedSymbols {
	readonly symbols: readonly MapSymbol[];
	readonly placed: ReadonlyMap<unknown, Placed>;
}

/** Places the names of a picture, those of the style's last layer first, as MapLibre does. */
export function placeSymbols(
	layers: readonly StyleLayer[],
	sources: PictureSources,
	context: SymbolContext
): PlacedSymbols {
	const symbols = layers
		.filter(({ type }) => type === 'symbol')
		.toReversed()
		.flatMap((layer) =>
			sources
				.groupsFor(layer)
				.flatMap((group) => symbolOf(layer, group, context) ?? [])
				.sort((a, b) => a.order - b.order)
		);
	const dots = layers
		.filter(({ type }) => type === 'circle')
		.flatMap((layer) => sources.groupsFor(layer).flatMap((group) => dotOf(layer, group, context)));
	const items = symbols.flatMap(({ obstacles, label }) => [
		...obstacles,
		...(label ? [label] : [])
	]);
	return { symbols, placed: placeLabels([...dots, ...items], context.frame, context.rooms) };
}

/** Draws a picture layer by layer, from the ground up. */
export function drawLayers(
	layers: readonly StyleLayer[],
	sources: PictureSources,
	{ symbols, placed }: PlacedSymbols,
	context: SymbolContext
): SvgElement[] {
	const { frame } = context;
	const drawn: SvgElement[] = [];
	const marks = new Map<string, Marks>();
	const spoken = new Set<string>();
	const mark = (
		layer: StyleLayer,
		group: FeatureGroup,
		order: number,
		spot: SvgElement,
		isName = false
	) => {
		const { symbols = [], names = [] } = marks.get(group.key) ?? {};
		marks.set(group.key, {
			group,
			order: [layers.indexOf(layer), order],
			symbols: isName ? symbols : [...symbols, spot],
			names: isName ? [...names, spot] : names
		});
	};
	for (const layer of layers) {
		const elements: SvgElement[] = [];
		if (layer.type === 'background') elements.push(backgroundOf(layer, context));
		if (layer.type === 'symbol') {
			for (const symbol of symbols.filter((each) => each.layer === layer)) {
				const { group, label, at } = symbol;
				const found = label ? placed.get(label) : null;
				const point = found ? found.anchor.at : at;
				const own = found === undefined ? [] : symbol.draw(found);
				if (!point || own.length === 0) continue;
				// Names that find room only on larger maps wait for the style sheet to show them.
				const level = found && found.room > 0 ? `l${found.room}` : null;
				const spot = spotAt(point, frame, level ? [element('g', { class: level }, ...own)] : own);
				if (!group.place) elements.push(spot);
				else if (isPoint(group)) mark(layer, group, symbol.order, spot, Boolean(found));
				else elements.push(silentMarks(group, group.place, context, isHit(layer), [spot]));
			}
		} else {
			for (const group of sources.groupsFor(layer)) {
				const own = shapesOf(layer, group, context);
				const [first] = own;
				if (!first) continue;
				if (!group.place) elements.push(...own);
				else if (layer.type === 'circle' && isHit(layer)) mark(layer, group, -Infinity, first);
				else if (isHit(layer) && !spoken.has(group.key)) {
					spoken.add(group.key);
					const reach = reachOf(layer, group, context);
					elements.push(spokenLink(group, group.place, context, [...reach, ...own]));
				} else elements.push(silentMarks(group, group.place, context, isHit(layer), own));
			}
		}
		// A number alone tells those nothing who do not see where it stands.
		const hidden = layer.source === CLUSTERS ? 'true' : undefined;
		if (elements.length > 0)
			drawn.push(element('g', { class: layer.id, 'aria-hidden': hidden }, ...elements));
	}
	return [...inRuns(drawn, layers, context), ...linksOf(marks, context)];
}

/** What is drawn of a place that is a point: all of it is one link. */
interface Marks {
	readonly group: FeatureGroup;
	/** Highest layer, and order in it. */
	readonly order: readonly [layer: number, order: number];
	/** Read out in this order: a number before the name, as the link is called. */
	readonly symbols: readonly SvgElement[];
	readonly names: readonly SvgElement[];
}

function linksOf(marks: ReadonlyMap<string, Marks>, context: SymbolContext): SvgElement[] {
	return [...marks.values()]
		.sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1])
		.flatMap(({ group, symbols, names }) =>
			// The space keeps number and name two words for those who are told them.
			group.place ? [spokenLink(group, group.place, context, joined([...symbols, ...names]))] : []
		);
}

/** Marks at one spot side by side, a space between them: number and name are two words to those who are told them. */
function joined(spots: readonly SvgElement[]): SvgElement[] {
	const [first, ...others] = spots;
	if (!first) return [];
	const alike = others.every(
		({ attributes }) => attributes.x === first.attributes.x && attributes.y === first.attributes.y
	);
	if (!alike) return [...spots];
	const children = spots.flatMap((each, index) => [...(index > 0 ? [' '] : []), ...each.children]);
	return [{ ...first, children }];
}

/** Consecutive layers of outlines share a plane that scales with the map. */
function inRuns(
	drawn: readonly SvgElement[],
	layers: readonly StyleLayer[],
	{ frame: { size } }: SymbolContext
): SvgElement[] {
	const outlines = new Set(layers.filter(isOutline).map(({ id }) => id));
	const viewBox = `0 0 ${short(size.width)} ${short(size.height)}`;
	const runs: { readonly scales: boolean; readonly layers: SvgElement[] }[] = [];
	for (const layer of drawn) {
		const scales = outlines.has(String(layer.attributes.class));
		const last = runs.at(-1);
		if (last?.scales === scales) last.layers.push(layer);
		else runs.push({ scales, layers: [layer] });
	}
	return runs.flatMap((run) =>
		run.scales ? [element('svg', { viewBox, overflow: 'visible' }, ...run.layers)] : run.layers
	);
}

function isOutline({ type }: StyleLayer): boolean {
	return type === 'background' || type === 'fill' || type === 'line';
}

/** Whether what a layer draws is a link. */
function isHit({ id }: StyleLayer): boolean {
	return isInteractive(id);
}

function isPoint({ place }: FeatureGroup): boolean {
	return place?.place.geometry.type === 'Point';
}

/** What of a line the pointer may miss it by: unseen, and sized by the style sheet. */
function reachOf(
	layer: StyleLayer,
	{ states }: FeatureGroup,
	{ frame, href }: SymbolContext
): SvgElement[] {
	const lines = (states[0]?.features ?? []).filter(
		(feature) => layer.draws(feature, frame.zoom) && !isArea(feature.geometry)
	);
	if (!href || lines.length === 0) return [];
	const d = pathData(
		lines.flatMap(({ geometry }) => outlineIn(frame, geometry)),
		false
	);
	return [element('path', { class: 'reach', d })];
}

function dotOf(
	layer: StyleLayer,
	{ key, states }: FeatureGroup,
	{ frame }: SymbolContext
): Obstacle[] {
	return (states[0]?.features ?? []).flatMap((feature) => {
		const at = pointOf(feature.geometry, frame);
		if (!at || !isSeen(at, frame) || !layer.draws(feature, frame.zoom)) return [];
		if (layer.number('circle-opacity', frame.zoom, feature) === 0) return [];
		// A place's name may touch its own symbol, but not the spot where another source puts it.
		const owner = layer.id === CLAIMS ? `claim of ${key}` : key;
		return [{ key: owner, at, reach: layer.number('circle-radius', frame.zoom, feature) }];
	});
}

function backgroundOf(layer: StyleLayer, { frame, globalState }: SymbolContext): SvgElement {
	const { left, top, right, bottom } = frame.seen;
	const geometry = { type: 'Point' as const, coordinates: [] };
	const nothing = { geometry, feature: featureOf(geometry, {}), state: {}, globalState };
	return element('rect', {
		x: short(left, 0),
		y: short(top, 0),
		width: short(right - left, 0),
		height: short(bottom - top, 0),
		fill: layer.colour('background-color', frame.zoom, nothing)
	});
}
