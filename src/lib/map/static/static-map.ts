import type { Feature, Geometry } from 'geojson';
import type { BasemapProperties } from '../basemap-features';
import { claimDots, claimTies } from './claims';
import { escapeMarkup } from './escape';
import type { Frame, Point } from './frame';
import { keyOf, writeKey } from './key';
import type { LabelRooms } from './labels';
import { doubtMark, doubtRadius, pointMark, shapeMark, SYMBOLS, type Pen } from './marks';
import { writeNames, type WrittenName } from './names';
import { outlineOf, pathData, short } from './outline';
import { scaleBar } from './scale-bar';
import { pointOf } from './wishes';
import { drawnPlaces, type Drawn, type Scenery } from './scene';

/** What one map shows. */
export interface StaticMapOptions extends Pen {
	/** Name of the whole drawing, for those who do not see it. */
	readonly label: string;
	/** Ids of the places that the page is about. */
	readonly subjects: readonly string[];
	/** Ids of the places that its text names; the others are drawn faint. */
	readonly strong: ReadonlySet<string>;
	readonly rooms: LabelRooms;
	/** Where it stands in a larger picture, at its own size; on a page the style sheet sizes it. */
	readonly corner?: Point;
	/** Classes of the drawing besides its own. */
	readonly classes?: string;
}

/** Below this zoom symbols are drawn smaller, as on the interactive map. */
const FAR = 7;

/**
 * A map as SVG, all in classes and attributes. Its own box is the frame's box, as large as the
 * style sheet lets it be: outlines scale with it, while symbols and names stand at shares of its
 * width and height and keep their size in pixels. What is drawn beyond the box overflows.
 */
export function drawStaticMap(scenery: Scenery, options: StaticMapOptions): string {
	const { frame, lang, label, rooms } = options;
	const places = drawnPlaces(scenery, new Set(options.subjects), options.strong);
	const names = writeNames(places, scenery.basemap, frame, lang, rooms);
	const { width, height } = frame.size;
	const classes = [
		'static-map',
		frame.zoom < FAR ? 'far' : '',
		options.classes ?? '',
		options.subjects.length > 0 ? 'has-subject' : ''
	];
	return (
		`<svg class="${classes.filter(Boolean).join(' ')}" lang="${lang}" role="group" aria-label="${escapeMarkup(label)}" data-static-map=""` +
		` ${extent(options)} overflow="visible">` +
		SYMBOLS +
		`<svg viewBox="0 0 ${short(width)} ${short(height)}" overflow="visible">` +
		ground(scenery.basemap, frame) +
		shapes(places, options) +
		places.map((each) => doubt(each, frame) + claimTies(each, frame)).join('') +
		'</svg>' +
		places.map((each) => claimDots(each, frame)).join('') +
		groundLabels(names) +
		points(places, names, options) +
		shapeNames(names, options) +
		scaleBar(frame, lang, options.corner) +
		'</svg>'
	);
}

function extent({ frame: { size, largest }, corner }: StaticMapOptions): string {
	const { width, height } = corner ? size : largest;
	const position = corner ? `x="${short(corner[0])}" y="${short(corner[1])}" ` : '';
	return `${position}width="${short(width, 0)}" height="${short(height, 0)}"`;
}

/** Land, lakes, rivers, roads and borders. */
function ground(basemap: Scenery['basemap'], frame: Frame): string {
	const of = (kind: BasemapProperties['class']) =>
		basemap.filter(({ properties }) => properties.class === kind);
	return (['land', 'lake', 'river', 'road', 'border'] as const)
		.map((kind) => {
			// One path a kind: between two paths of land the seam would show.
			const closed = kind === 'land' || kind === 'lake';
			const data = of(kind)
				.map((each) => pathOf(each, frame, closed))
				.join('');
			return data === '' ? '' : `<path class="${kind}" d="${data}"/>`;
		})
		.join('');
}

function pathOf({ geometry }: Feature<Geometry>, frame: Frame, closed: boolean): string {
	return pathData(outlineOf(geometry, frame), closed);
}

/** Drawing order of lines, lowest first; areas lie below all of them. */
const LINE_ORDER = ['river', 'border', 'road'];
const AREA_ORDER = ['governorate', 'province'];

function shapes(places: readonly Drawn[], pen: Pen): string {
	const level = ({ feature: { properties } }: Drawn) =>
		properties.shape === 'line'
			? LINE_ORDER.indexOf(properties.kind)
			: AREA_ORDER.includes(properties.kind)
				? -3
				: -2;
	return places
		.filter(({ feature }) => feature.properties.shape !== 'point')
		.sort((a, b) => level(a) - level(b) || Number(b.faint) - Number(a.faint))
		.map((each) => shapeMark(each, pen))
		.join('');
}

function doubt(each: Drawn, frame: Frame): string {
	const point = pointOf(each.feature.geometry, frame);
	// Far off the picture a dashed circle stops the rasteriser of the share images.
	return point && isSeen(point, frame, doubtRadius(each, frame))
		? doubtMark(each, point, frame)
		: '';
}

/** Whether any of what lies within `radius` of a point can come into sight on any map of this frame. */
function isSeen([x, y]: Point, { seen }: Frame, radius = 0): boolean {
	return (
		x >= seen.left - radius &&
		x <= seen.right + radius &&
		y >= seen.top - radius &&
		y <= seen.bottom + radius
	);
}

function groundLabels(names: ReadonlyMap<string, WrittenName>): string {
	return [...names.values()].map(({ drawn, markup }) => (drawn ? '' : markup)).join('');
}

function points(
	places: readonly Drawn[],
	names: ReadonlyMap<string, WrittenName>,
	pen: Pen
): string {
	// Where symbols overlap, towns lie on crossings and those on posts, as on the interactive map.
	const order = (each: Drawn) => (each.subject ? -1 : each.feature.properties.order);
	return places
		.toSorted((a, b) => order(b) - order(a))
		.map((each) => {
			const point = pointOf(each.feature.geometry, pen.frame);
			if (!point || !isSeen(point, pen.frame)) return '';
			return pointMark(each, point, pen, names.get(each.place.id)?.markup ?? '');
		})
		.join('');
}

/** Names of lines and areas lie above everything; the shapes below them are the links that are read out. */
function shapeNames(names: ReadonlyMap<string, WrittenName>, { href }: Pen): string {
	return [...names.values()]
		.flatMap(({ drawn, markup }) => {
			if (!drawn || drawn.feature.properties.shape === 'point') return [];
			if (!href) return [markup];
			const address = escapeMarkup(href(drawn.place.id));
			const key = writeKey(keyOf(drawn.place));
			return [`<a ${key} href="${address}" tabindex="-1" aria-hidden="true">${markup}</a>`];
		})
		.join('');
}
