import type { Feature, Geometry } from 'geojson';
import type { Lang } from '$lib/domain/localized';
import type { BasemapProperties } from '../basemap-features';
import { labelField, mapLabel } from '../features';
import { escapeMarkup } from './escape';
import type { Frame, Point } from './frame';
import {
	placeLabels,
	textWidth,
	type LabelRooms,
	type Obstacle,
	type Placed,
	type Wish
} from './labels';
import { classesOf, doubtRadius, spotAt } from './marks';
import { outlineOf, short } from './outline';
import type { Drawn } from './scene';
import { spotsAlong, spotsInside, spotsRound } from './spots';

/** A name that may be written: the wish, its classes, and the place it belongs to, if any. */
interface Name {
	readonly wish: Wish;
	readonly classes: string;
	readonly drawn: Drawn | null;
	/** Boxed like a road sign. */
	readonly sign: boolean;
}

/** A name that found room. */
export interface WrittenName {
	readonly drawn: Drawn | null;
	/** Where a basemap town's dot goes; `null` for all others. */
	readonly dot: Point | null;
	readonly markup: string;
	readonly levelClass: string;
}

/** Letter sizes in pixels. */
const SIZE = { point: 12.5, region: 14, line: 12, area: 12, town: 11.5, sign: 11 };

/** Longest name, in letters, that is boxed as a road's sign. */
const LONGEST_SIGN = 5;

/** Reach of a symbol, half its width in pixels. */
const REACH = { symbol: 11, dot: 6 };

const SYMBOL_KINDS = ['observation-post', 'crossing'];

/** Writes the names that find room, by id of the place; towns of the basemap by `town-` and their number. */
export function writeNames(
	places: readonly Drawn[],
	basemap: readonly Feature<Geometry, BasemapProperties>[],
	frame: Frame,
	lang: Lang,
	rooms: LabelRooms
): Map<string, WrittenName> {
	// The names of several subjects must not cover each other: they only come first.
	const alone = places.filter(({ subject }) => subject).length === 1;
	const names = [
		...places.flatMap((drawn) => nameOf(drawn, frame, lang, drawn.subject && alone)).sort(byWeight),
		...townNames(basemap, frame, lang)
	];
	const obstacles = places.flatMap((drawn): Obstacle[] => {
		const point = pointOf(drawn.feature.geometry, frame);
		const { kind, id } = drawn.feature.properties;
		if (!point || kind === 'region') return [];
		const reach = SYMBOL_KINDS.includes(kind) ? REACH.symbol : REACH.dot;
		return [{ key: id, at: point, reach, radius: doubtRadius(drawn, frame) }];
	});
	const placed = placeLabels(
		names.map(({ wish }) => wish),
		obstacles,
		frame,
		rooms
	);
	return new Map(
		names.flatMap((name): [string, WrittenName][] => {
			const found = placed.get(name.wish.key);
			if (!found) return [];
			const levelClass = found.room === 0 ? '' : ` l${found.room}`;
			const written = {
				drawn: name.drawn,
				dot: name.drawn ? null : found.spot.at,
				markup: write(name, found, levelClass, frame),
				levelClass
			};
			return [[name.wish.key, written]];
		})
	);
}

/** The position of a point feature in units; `null` for lines and areas. */
export function pointOf(geometry: Geometry, frame: Frame): Point | null {
	return geometry.type === 'Point' ? frame.project(geometry.coordinates) : null;
}

function nameOf(drawn: Drawn, frame: Frame, lang: Lang, always: boolean): Name[] {
	const { geometry, properties } = drawn.feature;
	const { shape, kind, id } = properties;
	const signText = kind === 'road' ? signOf(drawn, lang) : '';
	const sign = signText !== '' && signText.length <= LONGEST_SIGN;
	const text = sign ? mapLabel(signText) : properties[labelField(lang)];
	const point = pointOf(geometry, frame);
	const core = coreOf(frame);
	const size = sign ? SIZE.sign : kind === 'region' ? SIZE.region : SIZE[shape === 'label' ? 'area' : shape];
	const spots = point
		? kind === 'region'
			? [{ at: point, side: 'centre' as const, offset: 0 }, ...spotsRound(point, 6)]
			: spotsRound(point, SYMBOL_KINDS.includes(kind) ? 14 : 8)
		: shape === 'area'
			? spotsInside(outlineOf(geometry, frame), core)
			: spotsAlong(outlineOf(geometry, frame), core, sign ? 0 : 7);
	if (spots.length === 0) return [];
	return [
		{
			wish: { key: id, text, size, spots, always },
			classes: classesOf(drawn),
			drawn,
			sign
		}
	];
}

/** What is surely seen in every room: names of lines and areas belong there. */
function coreOf({ size }: Frame) {
	return { left: 0, top: 0, right: size.width, bottom: size.height };
}

function townNames(
	basemap: readonly Feature<Geometry, BasemapProperties>[],
	frame: Frame,
	lang: Lang
): Name[] {
	return basemap
		.filter(({ properties }) => properties.class === 'town')
		.flatMap(({ geometry, properties }, index): Name[] => {
			const at = pointOf(geometry, frame);
			const text = properties[labelField(lang)] ?? '';
			if (!at || !isSeen(at, frame) || text === '') return [];
			const wish = { key: `town-${index}`, text, size: SIZE.town, spots: spotsRound(at, 5) };
			// Villages would crowd a small map even where they fit.
			const fromRoom = Math.max(0, (properties.rank ?? 4) - 2);
			return [{ wish: { ...wish, fromRoom }, classes: 'town', drawn: null, sign: false }];
		})
		.sort((a, b) => (a.wish.fromRoom ?? 0) - (b.wish.fromRoom ?? 0));
}

function isSeen([x, y]: Point, { seen }: Frame): boolean {
	return x > seen.left && x < seen.right && y > seen.top && y < seen.bottom;
}

/** Subjects first, then what passages name; points before lines before areas. */
function byWeight(a: Name, b: Name): number {
	return weightOf(a) - weightOf(b);
}

function weightOf({ drawn }: Name): number {
	if (!drawn) return Infinity;
	const { kind, shape, order } = drawn.feature.properties;
	const rank = kind === 'road' ? 0 : shape === 'point' ? order : kind === 'governorate' ? 6 : 4;
	return rank + (drawn.subject ? -100 : 0) + (drawn.faint ? 10 : 0);
}

/** The shortest of its names that is written in the language's own letters. */
function signOf({ place }: Drawn, lang: Lang): string {
	return [place.name[lang], ...place.altNames[lang]]
		.filter((name) => /\p{Script=Arabic}/u.test(name) === (lang === 'ar'))
		.reduce((best, name) => (best === '' || name.length < best.length ? name : best), '');
}

/** Anchors are of the picture, not of the text: `direction` stays left to right in the style sheet. */
const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle', centre: 'middle' };

function write({ wish, classes, sign }: Name, { spot }: Placed, level: string, frame: Frame): string {
	const { side, offset } = spot;
	const dx = side === 'right' ? offset : side === 'left' ? -offset : 0;
	const dy =
		side === 'above'
			? -offset - wish.size * 0.3
			: side === 'below'
				? offset + wish.size * 0.95
				: wish.size * 0.36;
	const shift = `${dx === 0 ? '' : ` x="${short(dx)}"`} y="${short(dy)}"`;
	const text = `<text class="name ${classes}${level}"${shift} text-anchor="${ANCHORS[side]}" font-size="${wish.size}">${escapeMarkup(wish.text)}</text>`;
	if (!sign) return spotAt(spot.at, frame, text);
	const half = textWidth(wish.text, wish.size) / 2 + 5;
	const board = `<rect class="sign${level}" x="${short(-half)}" y="-8.5" width="${short(half * 2)}" height="17" rx="3"/>`;
	return spotAt(spot.at, frame, board + text.replace('class="name', 'class="name on-sign'));
}
