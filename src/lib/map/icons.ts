import type { StyleImageMetadata } from 'maplibre-gl';
import type { Palette } from './palette';
import { AIRPORT, SHAPES, type PointShape } from './shapes';

/** Icons are drawn at twice their size in CSS pixels, for dense screens. */
export const ICON_PIXEL_RATIO = 2;

/** Doubt about a point, as the ends of its icon's name; both may be meant at once. */
export const DOUBT_SUFFIX = { weak: '-weak', possible: '-possible' } as const;

/** How much of its colour is left to a symbol that may not have existed. */
const PALE = 0.38;

interface Icon {
	/** Width and height in CSS pixels. */
	readonly size: number;
	readonly draw: (context: CanvasRenderingContext2D, palette: Palette) => void;
	/** Where the icon may be stretched round a text, and where that text may lie, CSS pixels. */
	readonly stretch?: { readonly from: number; readonly to: number; readonly inset: number };
}

/**
 * A point's symbol. Filled where position and existence are known; open with a dashed edge where
 * the position is weak; pale with a firm edge where it only may have existed in the window.
 */
function symbol(shape: PointShape, weak: boolean, possible: boolean): Icon {
	return {
		size: shape.size,
		draw: (context, palette) => {
			const colour = palette[shape.colour];
			const solid = !weak && !possible;
			const outline = new Path2D(shape.outline);
			context.fillStyle = solid ? colour : palette.halo;
			context.fill(outline);
			if (possible) {
				context.globalAlpha = PALE;
				context.fillStyle = colour;
				context.fill(outline);
				context.globalAlpha = 1;
			}
			context.strokeStyle = solid ? palette.halo : colour;
			context.lineWidth = solid ? 1.5 : 2;
			context.setLineDash(weak ? [3, 2] : []);
			context.stroke(outline);
			if (!shape.mark) return;
			context.translate(shape.mark.offset, shape.mark.offset);
			context.scale(shape.mark.scale, shape.mark.scale);
			context.fillStyle = solid ? palette.halo : colour;
			context.fill(new Path2D(shape.mark.path));
		}
	};
}

/** Nothing to be seen: takes up room where no name may stand. */
const blank: Icon = { size: 6, draw: () => {} };

/** Diagonal strokes that tile without a seam. */
const hatch: Icon = {
	size: 8,
	draw: (context, palette) => {
		context.strokeStyle = palette.demilitarised;
		context.lineWidth = 1;
		context.beginPath();
		for (const offset of [-8, 0, 8]) {
			context.moveTo(offset - 1, 9);
			context.lineTo(offset + 9, -1);
		}
		context.stroke();
	}
};

/** Dots in staggered rows that tile without a seam. */
const stipple: Icon = {
	size: 8,
	draw: (context, palette) => {
		context.fillStyle = palette.operation;
		for (const [x, y] of [
			[2, 2],
			[6, 6]
		] as const) {
			context.beginPath();
			context.arc(x, y, 1, 0, 2 * Math.PI);
			context.fill();
		}
	}
};

/** A road sign's plate with a keyline, stretched round the road's short name; open for a road that nothing mentions. */
function shield(quiet: boolean): Icon {
	return {
		size: 20,
		stretch: { from: 7, to: 13, inset: 4 },
		draw: (context, palette) => {
			plate(context, 1, 5, palette.halo);
			if (!quiet) plate(context, 2, 4, palette.road);
			context.strokeStyle = quiet ? palette.roadText : palette.shieldText;
			context.lineWidth = 1;
			context.beginPath();
			context.roundRect(3.5, 3.5, 13, 13, 2.5);
			context.stroke();
		}
	};
}

function plate(context: CanvasRenderingContext2D, inset: number, radius: number, colour: string) {
	context.fillStyle = colour;
	context.beginPath();
	context.roundRect(inset, inset, 20 - 2 * inset, 20 - 2 * inset, radius);
	context.fill();
}

/** A town for orientation, by rank from 1, a large city, to 4, a village. */
function dot(rank: number): Icon {
	return {
		size: 10,
		draw: (context, palette) => {
			context.fillStyle = palette.townDot;
			context.beginPath();
			context.arc(5, 5, 3.8 - 0.6 * rank, 0, 2 * Math.PI);
			context.fill();
		}
	};
}

const airBase: Icon = {
	size: 15,
	draw: (context, palette) => {
		context.fillStyle = palette.townDot;
		context.fill(new Path2D(AIRPORT));
	}
};

const ICONS: Record<string, Icon> = {
	blank,
	hatch,
	stipple,
	shield: shield(false),
	'shield-quiet': shield(true),
	'air-base': airBase,
	...Object.fromEntries([1, 2, 3, 4].map((rank) => [`dot-${rank}`, dot(rank)])),
	...Object.fromEntries(
		Object.entries(SHAPES).flatMap(([name, shape]) => [
			[name, symbol(shape, false, false)],
			[name + DOUBT_SUFFIX.weak, symbol(shape, true, false)],
			[name + DOUBT_SUFFIX.possible, symbol(shape, false, true)],
			[name + DOUBT_SUFFIX.weak + DOUBT_SUFFIX.possible, symbol(shape, true, true)]
		])
	)
};

/** The pixels of an icon the style asks for; `null` for a name it does not know or where there is no canvas. */
export function drawIcon(name: string, palette: Palette): ImageData | null {
	const icon = ICONS[name];
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!icon || !context) return null;
	const pixels = icon.size * ICON_PIXEL_RATIO;
	canvas.width = pixels;
	canvas.height = pixels;
	context.scale(ICON_PIXEL_RATIO, ICON_PIXEL_RATIO);
	icon.draw(context, palette);
	return context.getImageData(0, 0, pixels, pixels);
}

/** How MapLibre is to scale and stretch an icon. */
export function iconMetadata(name: string): Partial<StyleImageMetadata> {
	const icon = ICONS[name];
	if (!icon?.stretch) return { pixelRatio: ICON_PIXEL_RATIO };
	const scaled = (length: number) => length * ICON_PIXEL_RATIO;
	const { from, to, inset } = icon.stretch;
	const [near, far] = [scaled(inset), scaled(icon.size - inset)];
	return {
		pixelRatio: ICON_PIXEL_RATIO,
		stretchX: [[scaled(from), scaled(to)]],
		stretchY: [[scaled(from), scaled(to)]],
		content: [near, near, far, far]
	};
}

/** Names of all icons. */
export const ICON_NAMES = Object.keys(ICONS);
