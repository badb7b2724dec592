import type { BBox } from 'geojson';
import { unionBox } from '$lib/domain/geometry';
import { remembered } from '$lib/domain/remembered';
import type { Locator } from '../locator';
import { frameOf, type Frame } from './frame';
import { outlineOf, pathData } from './outline';
import type { StaticMapModel } from './model';
import { paletteIn, pageInk } from './ink';
import { element, markupOf, short, type SvgElement } from './svg';

/** Size of the inset in pixels. */
const ROOM = { width: 168, height: 120 };

/** A box smaller than this share of the region, both ways, needs help to be found. */
const SMALL = 1 / 3;

/** Width in pixels below which a frame is marked by a dot too. */
const LEAST = 8;

/** Whether a box is so small that a reader may not know where it is. */
export function needsInset(box: BBox, region: BBox): boolean {
	const isSmall = (from: 0 | 1, to: 2 | 3) =>
		box[to] - box[from] < (region[to] - region[from]) * SMALL;
	return isSmall(0, 2) && isSmall(1, 3);
}

/** A small map of the region, and of the box where that lies outside it, with the box marked. */
export function drawInset(model: StaticMapModel, box: BBox): string {
	const frame = insetFrame(model, box);
	const { land, border } = ground(model, frame);
	const palette = paletteIn(pageInk);
	return markupOf(
		element(
			'svg',
			{ class: 'static-inset', 'aria-hidden': 'true', ...ROOM, viewBox: viewBox(frame).join(' ') },
			element('path', { d: land, fill: palette.land }),
			element('path', {
				d: border,
				fill: 'none',
				stroke: palette.border,
				'stroke-dasharray': '5 1.6 1 1.6'
			}),
			element(
				'g',
				{
					fill: palette.selected,
					'fill-opacity': 0.35,
					stroke: palette.hues.red.drawn,
					'stroke-width': 1.5
				},
				...marker(box, frame)
			)
		)
	);
}

/** The same small map for the interactive one, whose box moves. */
export function locatorOf(model: StaticMapModel): Locator {
	const frame = insetFrame(model, model.atlas.metadata.region);
	return { viewBox: viewBox(frame), ...ground(model, frame), seen: frame.seenBox };
}

function insetFrame({ atlas }: StaticMapModel, box: BBox): Frame {
	const { region } = atlas.metadata;
	return frameOf(unionBox([region, box]) ?? region, { padding: 6, maxZoom: 14 }, [ROOM]);
}

function viewBox({ seen: { left, top, right, bottom } }: Frame): Locator['viewBox'] {
	const tenth = (value: number) => Number(value.toFixed(1));
	return [tenth(left), tenth(top), tenth(right - left), tenth(bottom - top)];
}

type InsetGround = Pick<Locator, 'land' | 'border'>;

const grounds = remembered<StaticMapModel, Map<string, InsetGround>>(() => new Map());

/** The same for nearly every page: few places lie beyond the region. */
function ground(model: StaticMapModel, frame: Frame): InsetGround {
	const key = frame.box.join();
	const drawn = grounds(model).get(key) ?? drawGround(model, frame);
	grounds(model).set(key, drawn);
	return drawn;
}

function drawGround({ basemap }: StaticMapModel, frame: Frame): InsetGround {
	const path = (kind: 'land' | 'border') =>
		basemap
			.filter(({ properties }) => properties.class === kind)
			.map(({ geometry }) => pathData(outlineOf(geometry, frame), kind === 'land'))
			.join('');
	return { land: path('land'), border: path('border') };
}

function marker([west, south, east, north]: BBox, frame: Frame): SvgElement[] {
	const [x, y] = frame.project([west, north]);
	const [farX, farY] = frame.project([east, south]);
	const [width, height] = [farX - x, farY - y];
	const sides = { x: short(x), y: short(y), width: short(width), height: short(height) };
	return [
		element('rect', sides),
		...(width < LEAST
			? [element('circle', { cx: short(x + width / 2), cy: short(y + height / 2), r: 4 })]
			: [])
	];
}
