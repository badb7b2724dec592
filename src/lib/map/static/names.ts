import type { Lang } from '$lib/domain/localized';
import { scriptOf } from '$lib/domain/script';
import { escapeMarkup } from './escape';
import type { Frame } from './frame';
import { placeLabels, textWidth, type LabelRooms, type Obstacle, type Placed } from './labels';
import { doubtRadius, spotAt } from './marks';
import { short } from './outline';
import type { Drawn, Scenery } from './scene';
import { groundNames, LARGE_SYMBOLS, placeNames, pointOf, type Name } from './wishes';

/** A name that found room. */
export interface WrittenName {
	/** Whose name it is; `null` for the ground's. */
	readonly drawn: Drawn | null;
	readonly markup: string;
}

/** Half the width of symbols in pixels. */
const REACH = { large: 11, small: 6 };

/** Space between the letters of countries and seas, ems; letters that join stay together. */
const SPACING = 0.2;

/** Writes the names that find room, by id of the place. */
export function writeNames(
	places: readonly Drawn[],
	basemap: Scenery['basemap'],
	frame: Frame,
	lang: Lang,
	rooms: LabelRooms
): Map<string, WrittenName> {
	const names = [...placeNames(places, frame, lang), ...groundNames(basemap, frame, lang, rooms)];
	const placed = placeLabels(
		names.map(({ wish }) => wish),
		places.flatMap((drawn) => obstacleOf(drawn, frame)),
		frame,
		rooms
	);
	return new Map(
		names.flatMap((name): [string, WrittenName][] => {
			const found = placed.get(name.wish.key);
			const markup = found && write(name, found, frame, lang);
			return markup ? [[name.wish.key, { drawn: name.drawn, markup }]] : [];
		})
	);
}

function obstacleOf(drawn: Drawn, frame: Frame): Obstacle[] {
	const point = pointOf(drawn.feature.geometry, frame);
	const { kind, id } = drawn.feature.properties;
	if (!point || kind === 'region') return [];
	const reach = LARGE_SYMBOLS.includes(kind) ? REACH.large : REACH.small;
	return [{ key: id, at: point, reach, radius: doubtRadius(drawn, frame) }];
}

/** Anchors are of the picture, not of the text: `direction` stays left to right in the style sheet. */
const ANCHORS = { right: 'start', left: 'end', above: 'middle', below: 'middle', centre: 'middle' };

function write(
	{ wish, text: written, doubt, classes, style, dot }: Name,
	{ spot, room }: Placed,
	frame: Frame,
	lang: Lang
) {
	const { side, offset } = spot;
	const { size } = wish;
	// Names that find room only on larger maps wait for the style sheet to show them.
	const level = room === 0 ? '' : ` l${room}`;
	const dx = side === 'right' ? offset : side === 'left' ? -offset : 0;
	const dy =
		side === 'above' ? -offset - size * 0.3 : side === 'below' ? offset + size * 0.95 : size * 0.36;
	const spacing = style === 'spaced' && !scriptOf(lang).joined ? SPACING * size : 0;
	const attributes = [
		`class="name ${style === 'sign' ? 'on-sign ' : ''}${classes}${level}"`,
		...(dx === 0 ? [] : [`x="${short(dx)}"`]),
		`y="${short(dy)}" text-anchor="${ANCHORS[side]}" font-size="${size}"`,
		...(spacing === 0 ? [] : [`letter-spacing="${short(spacing)}"`])
	];
	const mark = doubt === '' ? '' : `<tspan class="perhaps">${doubt}</tspan>`;
	const text = `<text ${attributes.join(' ')}>${escapeMarkup(written)}${mark}</text>`;
	const half = textWidth(wish.text, size) / 2 + 5;
	const under =
		style === 'sign'
			? `<rect class="sign ${classes}${level}" x="${short(-half)}" y="-8.5" width="${short(half * 2)}" height="17" rx="3"/>`
			: dot
				? `<circle class="town-dot${level}" r="2"/>`
				: '';
	return spotAt(spot.at, frame, under + text);
}
