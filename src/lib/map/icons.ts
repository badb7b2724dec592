import type { Palette } from './palette';

/** Icons are drawn at twice their size in CSS pixels, for dense screens. */
export const ICON_PIXEL_RATIO = 2;

type Draw = (context: CanvasRenderingContext2D, palette: Palette) => void;

interface Icon {
	/** Width and height in CSS pixels. */
	readonly size: number;
	readonly draw: Draw;
}

/** A pointed shield, the one shape of observation posts; open and dashed where the position is weak. */
function post(weak: boolean): Icon {
	return {
		size: 24,
		draw: (context, palette) => {
			context.beginPath();
			context.moveTo(12, 1.5);
			context.lineTo(22, 8.5);
			context.lineTo(22, 21);
			context.lineTo(2, 21);
			context.lineTo(2, 8.5);
			context.closePath();
			fillAndStroke(context, palette, palette.post, weak);
		}
	};
}

/** Two gate posts with a bar, the shape of crossings. */
function gate(weak: boolean): Icon {
	return {
		size: 22,
		draw: (context, palette) => {
			context.beginPath();
			context.rect(2, 3, 18, 16);
			fillAndStroke(context, palette, palette.crossing, weak);
			context.strokeStyle = weak ? palette.crossing : palette.halo;
			context.lineWidth = 2;
			context.setLineDash([]);
			context.beginPath();
			context.moveTo(7, 7);
			context.lineTo(7, 15);
			context.moveTo(15, 7);
			context.lineTo(15, 15);
			context.moveTo(7, 11);
			context.lineTo(15, 11);
			context.stroke();
		}
	};
}

function fillAndStroke(
	context: CanvasRenderingContext2D,
	palette: Palette,
	colour: string,
	weak: boolean
): void {
	context.fillStyle = weak ? palette.halo : colour;
	context.fill();
	context.strokeStyle = weak ? colour : palette.halo;
	context.lineWidth = weak ? 2 : 1.5;
	context.setLineDash(weak ? [3, 2] : []);
	context.stroke();
}

/** Diagonal strokes that tile without a seam. */
const hatch: Icon = {
	size: 8,
	draw: (context, palette) => {
		context.strokeStyle = palette.demilitarised;
		context.lineWidth = 1.1;
		context.beginPath();
		for (const offset of [-8, 0, 8]) {
			context.moveTo(offset - 1, 9);
			context.lineTo(offset + 9, -1);
		}
		context.stroke();
	}
};

const ICONS: Record<string, Icon> = {
	hatch,
	post: post(false),
	'post-weak': post(true),
	gate: gate(false),
	'gate-weak': gate(true)
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

/** Names of all icons. */
export const ICON_NAMES = Object.keys(ICONS);
