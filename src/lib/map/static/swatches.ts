import type { Geometry } from 'geojson';
import type { Frame } from './frame';
import type { MapFeature } from '../features';
import { cartographyOf } from './cartography';
import { pageInk, paletteIn } from './ink';
import type { PicturedPlace, StaticMapModel } from './model';
import { placeGroup } from './pen';
import { shapesOf } from './shapes';
import { element, markupOf, short, withSharedPaint, type SvgElement } from './svg';
import { SymbolDefinitions } from './symbol-definitions';
import { symbolOf, type SymbolContext } from './symbols';
import type { Doubt } from '$lib/domain/legend';
import { SWATCH, swatchId } from '../swatch';

/** The zoom that signs are shown at. */
const ZOOM = 9;

/** Largest share of a swatch that a point's icon may take, pixels. */
const LARGEST = 17;

const MIDDLE = [SWATCH.width / 2, SWATCH.height / 2] as const;

/** The shapes that stand for all of their sort, in pixels of a swatch. */
const SHAPES: Partial<Record<MapFeature['properties']['shape'], Geometry>> = {
	point: { type: 'Point', coordinates: [...MIDDLE] },
	line: {
		type: 'LineString',
		coordinates: [
			[1, 12],
			[8, 7],
			[14, 10],
			[21, 5]
		]
	},
	area: {
		type: 'Polygon',
		coordinates: [
			[
				[2, 3],
				[20, 3],
				[20, 15],
				[2, 15],
				[2, 3]
			]
		]
	}
};

/** The plane of a swatch, whose degrees are pixels. */
const FRAME: Frame = {
	box: [0, 0, SWATCH.width, SWATCH.height],
	size: SWATCH,
	largest: SWATCH,
	zoom: ZOOM,
	scales: [1],
	rooms: [SWATCH],
	seen: { left: 0, top: 0, right: SWATCH.width, bottom: SWATCH.height },
	seenBox: [0, 0, SWATCH.width, SWATCH.height],
	project: ([x = 0, y = 0]) => [x, y],
	metresPerUnit: () => 1
};

const DOUBTS: readonly (Doubt | undefined)[] = [undefined, 'weak', 'possible'];

/** One picture of the signs of all kinds, each known and in doubt, drawn by the map's style: to be referred to by id. */
export function drawSwatches(model: StaticMapModel): string {
	const kinds = new Map(
		model.features
			.filter(({ properties }) => properties.shape in SHAPES)
			.map((feature) => [feature.properties.kind, feature])
	);
	const signs = [...kinds].flatMap(([kind, feature]) =>
		DOUBTS.map((doubt) =>
			element(
				'symbol',
				{ id: swatchId(kind, doubt), viewBox: `0 0 ${SWATCH.width} ${SWATCH.height}` },
				...signOf(model, feature, doubt)
			)
		)
	);
	return markupOf(element('svg', { xmlns: 'http://www.w3.org/2000/svg' }, ...signs));
}

function signOf(
	model: StaticMapModel,
	{ properties }: MapFeature,
	doubt: Doubt | undefined
): SvgElement[] {
	const place = model.atlas.places.find(({ id }) => id === properties.id);
	const geometry = SHAPES[properties.shape];
	if (!place || !geometry) return [];
	const pictured: PicturedPlace = {
		place,
		subject: false,
		faint: false,
		possible: doubt === 'possible',
		doubtful: false
	};
	const { layers, globalState, icons } = cartographyOf(model, 'en', pageInk);
	const definitions = new SymbolDefinitions(icons);
	const context: SymbolContext = {
		...{ frame: FRAME, lang: 'en', ink: pageInk, href: null, icons, definitions, globalState },
		rooms: { indexes: [0], openEnded: true },
		alwaysNamed: null
	};
	const sample = {
		...properties,
		...{ label_ar: 'Aa', label_en: 'Aa', ref_ar: '', ref_en: '', number: '' },
		weak: doubt === 'weak'
	};
	const group = placeGroup(pictured, [{ geometry, properties: sample }], context);
	const ground = paletteIn(pageInk).land;
	const drawn = layers
		.filter(({ source }) => source === 'places')
		.flatMap((layer): readonly SvgElement[] => {
			if (layer.type !== 'symbol')
				return shapesOf(layer, group, context)
					.filter(({ attributes }) => attributes.stroke !== ground)
					.map(fitted);
			const symbol = symbolOf(layer, group, context);
			return symbol && !symbol.label ? placedInMiddle(symbol.draw(null)) : [];
		});
	// What has no sign has a name.
	const named = () =>
		layers.flatMap((layer) => {
			const symbol = layer.type === 'symbol' ? symbolOf(layer, group, context) : null;
			const [anchor] = symbol?.label?.anchors ?? [];
			return symbol && anchor ? placedInMiddle(symbol.draw({ anchor, room: 0 })) : [];
		});
	const marks = drawn.length > 0 ? drawn : named().slice(0, 1);
	return marks.map((each) => withSharedPaint(selfContained(each, definitions)));
}

/** Longest repetition of a line's dashes that shows twice in the sample, pixels. */
const PERIOD = 11;

/** A mark as a swatch has room for it: circles in its middle, dashes short enough to be told apart. */
function fitted(mark: SvgElement): SvgElement {
	if (mark.tag === 'svg') {
		const middle = { x: undefined, y: undefined, transform: `translate(${MIDDLE.join(' ')})` };
		return element('g', { ...mark.attributes, ...middle }, ...mark.children);
	}
	const dashes = String(mark.attributes['stroke-dasharray'] ?? '')
		.split(' ')
		.map(Number);
	const period = dashes.reduce((sum, dash) => sum + dash, 0);
	if (period <= PERIOD) return mark;
	const scaled = dashes.map((dash) => short((dash * PERIOD) / period));
	return {
		...mark,
		attributes: { ...mark.attributes, 'stroke-dasharray': scaled.join(' ') }
	};
}

function placedInMiddle(marks: readonly SvgElement[]): SvgElement[] {
	return marks.length > 0
		? [element('g', { transform: `translate(${MIDDLE.join(' ')})` }, ...marks)]
		: [];
}

/** With copies of what it refers to: a picture that is referred to itself cannot be sure to be followed further. */
function selfContained(mark: SvgElement, definitions: SymbolDefinitions): SvgElement {
	const { href, fill, d } = mark.attributes;
	const found = (reference: string) =>
		definitions.elements.find(({ attributes }) => attributes.id === reference.replace(/^#/, ''));
	if (typeof href === 'string') {
		const icon = found(href);
		const size = definitions.sizeOf(href);
		const scale = short(Math.min(1, LARGEST / size), 2);
		const own = { ...icon?.attributes, id: undefined };
		return element(
			'g',
			{ transform: `scale(${scale})` },
			element('g', own, ...(icon?.children ?? []))
		);
	}
	const pattern = typeof fill === 'string' ? /^url\(#(.+)\)$/.exec(fill)?.[1] : undefined;
	const tile = pattern === undefined ? undefined : found(pattern);
	if (tile && d !== undefined) {
		const size = Number(tile.attributes.width);
		const rows = [0, 1].flatMap((row) => [0, 1, 2].map((column) => [column * size, row * size]));
		const tiles = rows.map((at) =>
			element('g', { transform: `translate(${at.join(' ')})` }, ...tile.children)
		);
		const opacity = mark.attributes['fill-opacity'];
		return element('svg', { x: 2, y: 3, width: 18, height: 12, opacity }, ...tiles);
	}
	return {
		...mark,
		children: mark.children.map((child) =>
			typeof child === 'string' ? child : selfContained(child, definitions)
		)
	};
}
