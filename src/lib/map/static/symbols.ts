import {
	anchorsAlong,
	anchorsInside,
	anchorsRound,
	isInside,
	pointsAlong,
	type Anchor
} from './anchors';
import { remembered } from '$lib/domain/remembered';
import type { Point, Rect } from './frame';
import {
	cornerOf,
	type LabelCandidate,
	type LabelRooms,
	type Obstacle,
	type Placed
} from './labels';
import { textElement } from './lettering';
import { isArea, type Outline } from './outline';
import { unlessFull } from './paint';
import { isSeen, outlineIn, pointOf, type FeatureGroup, type Pen } from './pen';
import { inEveryState } from './states';
import type { Evaluated, StyleLayer } from './style-layer';
import { element, type SvgElement } from './svg';
import { isFitted, lookOf, roomOf, shiftOf, type Look } from './symbol-look';

/** A symbol of the style: an icon, a text, or both. */
export interface MapSymbol {
	readonly group: FeatureGroup;
	readonly layer: StyleLayer;
	/** Where symbols overlap, larger ones lie on top; labels of smaller ones are placed first. */
	readonly order: number;
	readonly obstacles: readonly Obstacle[];
	/** A text that has to find room; `null` for what stands at its point in any case. */
	readonly label: LabelCandidate | null;
	/** Its point, `null` where only its label has one. */
	readonly at: Point | null;
	/** The elements round its point, or round that of the label's anchor. */
	readonly draw: (placed: Placed | null) => readonly SvgElement[];
}

/** What places symbols besides the pen: the rooms there are. */
export interface SymbolContext extends Pen {
	readonly rooms: LabelRooms;
	/** The one place the page is about, whose name is never left out. */
	readonly alwaysNamed: string | null;
}

/** How a symbol layer draws a group; `null` where it does not. */
export function symbolOf(
	layer: StyleLayer,
	group: FeatureGroup,
	context: SymbolContext
): MapSymbol | null {
	const { frame } = context;
	const looks = group.states.map((state) => lookOf(layer, state, context));
	const look = looks.find((each) => each !== null);
	if (!look) return null;
	const { zoom } = frame;
	const value = (name: string) => layer.value(name, zoom, look.feature);
	const at = pointOf(look.feature.geometry, frame);
	if (at && !isSeen(at, frame)) return null;
	const lettering = looks.find((each) => each?.lettering)?.lettering ?? null;
	const fixed = value('text-allow-overlap') === true && value('text-ignore-placement') === true;
	const label = lettering && !fixed ? labelOf(layer, group, looks, context) : null;
	if (lettering && !fixed && !label) return null;
	return {
		group,
		layer,
		order: layer.states('symbol-sort-key')
			? layer.number('symbol-sort-key', zoom, look.feature)
			: 0,
		obstacles: lettering ? [] : obstaclesOf(layer, group, look, context),
		label,
		at,
		draw: (placed) => drawn(layer, group, looks, placed, context)
	};
}

function drawn(
	layer: StyleLayer,
	group: FeatureGroup,
	looks: readonly (Look | null)[],
	placed: Placed | null,
	context: SymbolContext
): readonly SvgElement[] {
	const { frame, icons, definitions } = context;
	const states = group.states.map((state, index) => ({ ...state, look: looks[index] ?? null }));
	return inEveryState(states, ({ look }) => {
		if (!look) return [];
		const { feature, icon, lettering } = look;
		const opacity = unlessFull(layer.number('icon-opacity', frame.zoom, feature));
		const room = lettering && roomOf(layer, look, context);
		const [left, top] = placed && room ? cornerOf(room, placed.anchor) : [0, 0];
		const elements: SvgElement[] = [];
		if (icon !== '' && icons.size(icon) > 0) {
			if (isFitted(layer, feature, frame.zoom) && room) {
				const transform = `translate(${left.toFixed(1)} ${top.toFixed(1)})`;
				elements.push(
					element('g', { class: 'sign', transform, opacity }, ...icons.elements(icon, room))
				);
			} else {
				const href = definitions.icon(icon, layer.number('icon-size', frame.zoom, feature));
				if (href) elements.push(element('use', { href, opacity }));
			}
		}
		if (lettering) {
			const { width, height } = lettering.room;
			const corner: Point = placed
				? [left + ((room?.width ?? 0) - width) / 2, top + ((room?.height ?? 0) - height) / 2]
				: [-width / 2, -height / 2 + shiftOf(layer, feature, frame.zoom) * lettering.size];
			elements.push(
				textElement(lettering, corner, alignOf(placed?.anchor), placed ? 'name' : 'number')
			);
		}
		return elements;
	});
}

function labelOf(
	layer: StyleLayer,
	group: FeatureGroup,
	looks: readonly (Look | null)[],
	context: SymbolContext
): LabelCandidate | null {
	const { frame, rooms, alwaysNamed } = context;
	const [look] = looks.flatMap((each) => (each?.lettering ? [each] : []));
	if (!look?.lettering) return null;
	const sizes = looks.flatMap((each) => (each?.lettering ? [roomOf(layer, each, context)] : []));
	// The atlas's own names are written as soon as there is room; the ground's where the style has them.
	const fromRoom = group.place
		? 0
		: rooms.indexes.findIndex((index) => {
				const zoom = frame.zoom + Math.log2(frame.scales[index] ?? 1);
				return (
					layer.draws(look.feature, zoom) && layer.text('text-field', zoom, look.feature) !== ''
				);
			});
	const anchors = anchorsOf(layer, group, look.feature, look.lettering.size, context);
	if (fromRoom < 0 || anchors.length === 0) return null;
	return {
		key: group.key,
		room: {
			width: Math.max(...sizes.map(({ width }) => width)),
			height: Math.max(...sizes.map(({ height }) => height))
		},
		padding: layer.number('text-padding', frame.zoom, look.feature),
		anchors,
		always: group.key === alwaysNamed,
		whole: group.place === null && look.icon === '',
		fromRoom
	};
}

function anchorsOf(
	layer: StyleLayer,
	group: FeatureGroup,
	feature: Evaluated,
	size: number,
	{ frame }: SymbolContext
): Anchor[] {
	const core = { left: 0, top: 0, right: frame.size.width, bottom: frame.size.height };
	const { zoom } = frame;
	if (layer.text('symbol-placement', zoom, feature) === 'line') {
		const lines = group.states[0]?.features.flatMap(({ geometry }) => outlineIn(frame, geometry));
		return anchorsAlong(lines ?? [], core, layer, feature, zoom, size);
	}
	const at = pointOf(feature.geometry, frame);
	const round = at ? anchorsRound(at, layer, feature, zoom, size) : [];
	const area = group.place?.place.geometry;
	if (!area || !isArea(area) || !at) return round;
	const inSight = at[0] > 0 && at[0] < core.right && at[1] > 0 && at[1] < core.bottom;
	const outline = outlineIn(frame, area);
	// A name beside its area might be read as another's.
	const [inside, outside] = apart(inSight ? round : [], ({ at: [x, y], dx, dy }) =>
		isInside(outline, [x + dx, y + dy])
	);
	return [...inside, ...spotsInside(outline, core), ...outside];
}

const known = remembered<Outline, { inside?: readonly Anchor[] }>(() => ({}));

/** See {@link anchorsInside}: the same in every language, since an outline belongs to a frame. */
function spotsInside(outline: Outline, core: Rect): readonly Anchor[] {
	return (known(outline).inside ??= anchorsInside(outline, core));
}

function apart<Item>(items: readonly Item[], test: (item: Item) => boolean): [Item[], Item[]] {
	return [items.filter(test), items.filter((item) => !test(item))];
}

/** Distance of unseen marks along a line, units. */
const STEP = 16;

function obstaclesOf(
	layer: StyleLayer,
	{ key, states }: FeatureGroup,
	{ feature, icon }: Look,
	{ frame, icons }: SymbolContext
): Obstacle[] {
	const half = (icons.size(icon) * layer.number('icon-size', frame.zoom, feature)) / 2;
	const at = pointOf(feature.geometry, frame);
	if (at) return [{ key, at, reach: half }];
	const lines = states[0]?.features.flatMap(({ geometry }) => outlineIn(frame, geometry)) ?? [];
	return pointsAlong(lines, STEP).map((each) => ({ key, at: each, reach: half }));
}

/** Beside its point a text starts or ends there whatever font a reader has. */
function alignOf(anchor: Anchor | undefined): 'start' | 'middle' | 'end' {
	const aligns = { [-1]: 'start', 0: 'middle', 1: 'end' } as const;
	return anchor ? aligns[anchor.across] : 'middle';
}
