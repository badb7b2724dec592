import type { Geometry } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import type { Frame, Point } from './frame';
import type { IconSet } from './icon';
import type { Ink } from './ink';
import type { PicturedPlace } from './model';
import { outlineOf, type Outline } from './outline';
import { propertiesIn, statesOf, type PlaceState } from './states';
import { featureOf, type Evaluated, type GlobalState, type StyleLayer } from './style-layer';
import type { MapProperties } from '../features';
import { element, short, type SvgElement } from './svg';
import type { SymbolDefinitions } from './symbol-definitions';

/** How the marks of one map are written. */
export interface Pen {
	readonly frame: Frame;
	readonly lang: Lang;
	readonly ink: Ink;
	readonly icons: IconSet;
	/** What the style reads of the map as a whole. */
	readonly globalState: GlobalState;
	/** The icons and patterns that the drawing defines. */
	readonly definitions: SymbolDefinitions;
	/** Address of a place's page; `null` writes a picture without links, which nobody changes. */
	readonly href: ((placeId: string) => string) | null;
}

/** Features that are drawn as one: those of a place, or some of the ground's. */
export interface FeatureGroup {
	/** Of no other group. */
	readonly key: string;
	readonly place: PicturedPlace | null;
	/** The same features in each state that their place may come to be in, first as the reader finds it. */
	readonly states: readonly GroupState[];
}

/** A group's features in one state. */
export interface GroupState extends PlaceState {
	readonly features: readonly Evaluated[];
}

/** The features of a place, as they are in every state it may come to be in. */
export function placeGroup(
	place: PicturedPlace,
	features: readonly { readonly geometry: Geometry; readonly properties: MapProperties }[],
	pen: Pen
): FeatureGroup {
	const states = statesOf(place, pen.href !== null).map((state) => ({
		...state,
		features: features.map(({ geometry, properties }) => ({
			geometry,
			feature: featureOf(geometry, propertiesIn(properties, state)),
			state: { selected: place.subject },
			globalState: pen.globalState
		}))
	}));
	return { key: place.place.id, place, states };
}

/** Features of the ground, which nothing changes. */
export function groundGroup(
	key: string,
	features: readonly { readonly geometry: Geometry; readonly properties: object }[],
	{ globalState }: Pen
): FeatureGroup {
	const still = features.map(({ geometry, properties }) => ({
		geometry,
		feature: featureOf(geometry, properties),
		state: {},
		globalState
	}));
	return { key, place: null, states: [{ possible: false, faint: false, features: still }] };
}

/** The feature that a group is first drawn from in a layer; `null` for none. */
export function firstDrawn(
	{ features }: GroupState,
	layer: StyleLayer,
	zoom: number
): Evaluated | null {
	return features.find((feature) => layer.draws(feature, zoom)) ?? null;
}

/** Outlines by geometry, each cut and simplified once for a frame. */
const outlines = new WeakMap<Frame, WeakMap<Geometry, Outline>>();

/** See {@link outlineOf}. */
export function outlineIn(frame: Frame, geometry: Geometry): Outline {
	const known = outlines.get(frame) ?? new WeakMap<Geometry, Outline>();
	outlines.set(frame, known);
	const outline = known.get(geometry) ?? outlineOf(geometry, frame);
	known.set(geometry, outline);
	return outline;
}

/** The position of a point feature in units; `null` for lines and areas. */
export function pointOf(geometry: Geometry, frame: Frame): Point | null {
	return geometry.type === 'Point' ? frame.project(geometry.coordinates) : null;
}

/** Whether any of what lies within `radius` of a point can come into sight on any map of a frame. */
export function isSeen([x, y]: Point, { seen }: Frame, radius = 0): boolean {
	return (
		x >= seen.left - radius &&
		x <= seen.right + radius &&
		y >= seen.top - radius &&
		y <= seen.bottom + radius
	);
}

/** Marks measured in pixels from a point, which stands at shares of the box at every size of the map. */
export function spotAt(
	[x, y]: Point,
	{ size }: Frame,
	marks: readonly (SvgElement | string)[],
	level?: string
): SvgElement {
	const share = (value: number, of: number) => `${short((value / of) * 100, 2)}%`;
	return element(
		'svg',
		{ class: level, x: share(x, size.width), y: share(y, size.height) },
		...marks
	);
}
