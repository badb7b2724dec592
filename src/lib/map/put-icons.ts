import type { Map as MapLibreMap, StyleImageMetadata } from 'maplibre-gl';
import type { Icon } from '$lib/symbology/icons';

/** Icons are drawn at twice their size in CSS pixels, for dense screens. */
const PIXEL_RATIO = 2;

/** Gives the map its icons, in the place of those it has. */
export function putIcons(map: MapLibreMap, icons: ReadonlyMap<string, Icon>): void {
	for (const [name, icon] of icons) {
		if (map.hasImage(name)) map.removeImage(name);
		const image = drawIcon(icon, PIXEL_RATIO);
		if (image) map.addImage(name, image, metadataOf(icon));
	}
}

/** The pixels of an icon, so many to a CSS pixel; `null` where there is no canvas. */
export function drawIcon({ size, parts }: Icon, ratio: number): ImageData | null {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('2d');
	if (!context) return null;
	const pixels = Math.round(size * ratio);
	canvas.width = pixels;
	canvas.height = pixels;
	for (const { d, fill, opacity, stroke, placed } of parts) {
		context.setTransform(ratio, 0, 0, ratio, 0, 0);
		if (placed) {
			context.translate(...placed.offset);
			context.scale(placed.scale, placed.scale);
		}
		const path = new Path2D(d);
		if (fill) {
			context.globalAlpha = opacity ?? 1;
			context.fillStyle = fill;
			context.fill(path);
			context.globalAlpha = 1;
		}
		if (stroke) {
			context.strokeStyle = stroke.colour;
			context.lineWidth = stroke.width;
			context.setLineDash([...(stroke.dash ?? [])]);
			context.stroke(path);
		}
	}
	return context.getImageData(0, 0, pixels, pixels);
}

/** How MapLibre is to scale and stretch an icon. */
function metadataOf({ size, stretch }: Icon): Partial<StyleImageMetadata> {
	if (!stretch) return { pixelRatio: PIXEL_RATIO };
	const scaled = (length: number) => length * PIXEL_RATIO;
	const { from, to, inset } = stretch;
	const [near, far] = [scaled(inset), scaled(size - inset)];
	return {
		pixelRatio: PIXEL_RATIO,
		stretchX: [[scaled(from), scaled(to)]],
		stretchY: [[scaled(from), scaled(to)]],
		content: [near, near, far, far]
	};
}
