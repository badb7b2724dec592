import type { Feature, Geometry } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import { scriptOf } from '$lib/domain/script';
import type { BasemapProperties } from '../basemap-features';
import { labelField, refField } from '../features';
import { WIDE_UNTIL_ZOOM } from '../layers/basemap';
import type { Frame, Point } from './frame';
import type { LabelRooms, Spot, Wish } from './labels';
import { classesOf } from './marks';
import { outlineOf } from './outline';
import type { Drawn } from './scene';
import { spotsAlong, spotsInside, spotsRound } from './spots';

/** A name that may be written: the wish, its classes, and the place it belongs to, if any. */
export interface Name {
	readonly wish: Wish;
	/** What is written, and the mark that is added to it where a window leaves its place in doubt. */
	readonly text: string;
	readonly doubt: string;
	readonly classes: string;
	readonly drawn: Drawn | null;
	readonly style: 'plain' | 'sign' | 'spaced';
	/** Where a dot goes that tells nothing without its name; `null` for none. */
	readonly dot: Point | null;
}

/** Letter sizes in pixels. */
const SIZE = { point: 12.5, region: 14, line: 12, area: 12, town: 11.5, sign: 11, ground: 13 };

/** Kinds whose symbol is as large as a post's. */
export const LARGE_SYMBOLS = ['observation-post', 'crossing'];

/** Areas whose names matter least. */
const AREAS_LAST = ['governorate', 'province'];

/** Zooms from which the interactive map shows towns of each rank, from 1, a large city. */
const TOWNS_FROM_ZOOM = [5, 7, 8, 10];

/** The names of places, those that should be placed first at the head. */
export function placeNames(places: readonly Drawn[], frame: Frame, lang: Lang): Name[] {
	// The names of several subjects must not cover each other: they only come first.
	const alone = places.filter(({ subject }) => subject).length === 1;
	return places
		.flatMap((drawn) => nameOf(drawn, frame, lang, drawn.subject && alone))
		.sort((a, b) => weightOf(a) - weightOf(b));
}

/** The position of a point feature in units; `null` for lines and areas. */
export function pointOf(geometry: Geometry, frame: Frame): Point | null {
	return geometry.type === 'Point' ? frame.project(geometry.coordinates) : null;
}

function nameOf(drawn: Drawn, frame: Frame, lang: Lang, always: boolean): Name[] {
	const { geometry, properties } = drawn.feature;
	const { shape, kind, id } = properties;
	const ref = properties[refField(lang)] ?? '';
	const sign = kind === 'road' && ref !== '';
	const doubt = !sign && drawn.doubtful ? scriptOf(lang).questionMark : '';
	const text = sign ? ref : (properties[labelField(lang)] ?? '');
	const point = pointOf(geometry, frame);
	const core = coreOf(frame);
	const size = sign
		? SIZE.sign
		: kind === 'region'
			? SIZE.region
			: SIZE[shape === 'point' || shape === 'line' ? shape : 'area'];
	const spots = point
		? kind === 'region'
			? [{ at: point, side: 'centre' as const, offset: 0 }, ...spotsRound(point, 6)]
			: spotsRound(point, LARGE_SYMBOLS.includes(kind) ? 14 : 8)
		: shape === 'area'
			? [...spotsOf(drawn, frame), ...spotsInside(outlineOf(geometry, frame), core)]
			: spotsAlong(outlineOf(geometry, frame), core, sign ? 0 : 7);
	if (spots.length === 0) return [];
	return [
		{
			wish: { key: id, text: text + doubt, size, spots, always },
			text,
			doubt,
			classes: classesOf(drawn),
			drawn,
			style: sign ? 'sign' : 'plain',
			dot: null
		}
	];
}

/** Where the interactive map would write an area's name, if that is in sight. */
function spotsOf({ nameSpot }: Drawn, frame: Frame): Spot[] {
	const at = nameSpot && frame.project(nameSpot);
	const { left, top, right, bottom } = coreOf(frame);
	const seen = at && at[0] > left && at[0] < right && at[1] > top && at[1] < bottom;
	return seen ? [{ at, side: 'centre', offset: 0 }] : [];
}

/** What is surely seen in every room: names of lines and areas belong there. */
function coreOf({ size }: Frame) {
	return { left: 0, top: 0, right: size.width, bottom: size.height };
}

/** The names of towns, countries and seas for orientation, the larger first. */
export function groundNames(
	basemap: readonly Feature<Geometry, BasemapProperties>[],
	frame: Frame,
	lang: Lang,
	{ indexes }: LabelRooms
): Name[] {
	const zooms = indexes.map((index) => frame.zoom + Math.log2(frame.scales[index] ?? 1));
	const isWide = frame.zoom < WIDE_UNTIL_ZOOM;
	return basemap
		.flatMap(({ geometry, properties }, index): Name[] => {
			const point = pointOf(geometry, frame);
			const text = properties[labelField(lang)] ?? '';
			if (properties.class === 'road') return roadName(geometry, text, `ground-${index}`, frame);
			if (!point || !isSeen(point, frame) || text === '') return [];
			const town = properties.class === 'town';
			const from = town ? (TOWNS_FROM_ZOOM[(properties.rank ?? 4) - 1] ?? 10) : 0;
			const fromRoom = zooms.findIndex((zoom) => zoom >= from);
			if (fromRoom < 0 || (!town && (properties.rank === 1) !== isWide)) return [];
			const key = `ground-${index}`;
			if (town) {
				const wish = { key, text, size: SIZE.town, spots: spotsRound(point, 5), fromRoom };
				return [
					{ wish, text, doubt: '', classes: 'town', drawn: null, style: 'plain', dot: point }
				];
			}
			// The spot of a sea lies off the coast: the name runs from it out to sea.
			const sea = properties.kind === 'sea';
			const spot: Spot = { at: point, side: sea ? 'left' : 'centre', offset: 0 };
			const spaced = sea ? text : text.toLocaleUpperCase(lang);
			const wish = { key, text: spaced, size: SIZE.ground, spots: [spot], fromRoom, whole: true };
			const classes = sea ? 'sea' : 'country';
			return [{ wish, text: spaced, doubt: '', classes, drawn: null, style: 'spaced', dot: null }];
		})
		.sort((a, b) => (a.wish.fromRoom ?? 0) - (b.wish.fromRoom ?? 0));
}

/** The short name of a road for orientation, somewhere along it. */
function roadName(geometry: Geometry, text: string, key: string, frame: Frame): Name[] {
	const spots = spotsAlong(outlineOf(geometry, frame), coreOf(frame), 0);
	if (spots.length === 0 || text === '') return [];
	const wish = { key, text, size: SIZE.town, spots };
	const name = { wish, text, doubt: '', classes: 'ground-road', drawn: null, dot: null };
	return [{ ...name, style: 'plain' }];
}

function isSeen([x, y]: Point, { seen }: Frame): boolean {
	return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
}

/** Subjects first, then what passages name; roads, points, lines and areas. */
function weightOf({ drawn }: Name): number {
	if (!drawn) return Infinity;
	const { kind, shape, order } = drawn.feature.properties;
	const rank =
		kind === 'road'
			? 0
			: shape === 'point'
				? order
				: AREAS_LAST.includes(kind)
					? 6
					: shape === 'area'
						? 1.5
						: 4;
	return rank + (drawn.subject ? -100 : 0) + (drawn.faint ? 10 : 0);
}
