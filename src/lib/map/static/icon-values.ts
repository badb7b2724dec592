import { DOUBT_SUFFIX } from '../icons';
import type { Palette } from '../palette';
import { AIRPORT, SHAPES, type PointShape } from '../shapes';

/** A path of an icon in its box, scaled and then moved. */
export interface IconPart {
	readonly path: string;
	readonly scale?: number;
	readonly move?: readonly [x: number, y: number];
	readonly fill?: string;
	/** Of the fill. */
	readonly opacity?: number;
	readonly stroke?: string;
	readonly width?: number;
	readonly dash?: readonly number[];
}

/** An icon as a value, in CSS pixels. */
export interface Icon {
	readonly size: number;
	readonly parts: readonly IconPart[];
	readonly stretch?: { readonly from: number; readonly to: number; readonly inset: number };
}

export function iconNamed(name: string, palette: Palette): Icon | null {
	const [base = '', ...doubts] = name.split('-');
	const shape: PointShape | undefined = Object.entries(SHAPES).find(([key]) => key === base)?.[1];
	if (shape) {
		const weak = doubts.includes(DOUBT_SUFFIX.weak.slice(1));
		const possible = doubts.includes(DOUBT_SUFFIX.possible.slice(1));
		const colour = palette[shape.colour];
		const solid = !weak && !possible;
		return {
			size: shape.size,
			parts: [
				{ path: shape.outline, fill: solid ? colour : palette.halo },
				...(possible ? [{ path: shape.outline, fill: colour, opacity: 0.38 }] : []),
				{
					path: shape.outline,
					stroke: solid ? palette.halo : colour,
					width: solid ? 1.5 : 2,
					...(weak && { dash: [3, 2] })
				},
				...(shape.mark
					? [
							{
								path: shape.mark.path,
								scale: shape.mark.scale,
								move: [shape.mark.offset, shape.mark.offset] as const,
								fill: solid ? palette.halo : colour
							}
						]
					: [])
			]
		};
	}
	switch (name) {
		case 'blank':
			return { size: 6, parts: [] };
		case 'hatch':
			return {
				size: 8,
				parts: [{ path: 'M-9 9L1 -1M-1 9L9 -1M7 9L17 -1', stroke: palette.demilitarised, width: 1 }]
			};
		case 'stipple':
			return {
				size: 8,
				parts: [
					{
						path: 'M2 1A1 1 0 1 1 2 3A1 1 0 1 1 2 1ZM6 5A1 1 0 1 1 6 7A1 1 0 1 1 6 5Z',
						fill: palette.operation
					}
				]
			};
		case 'air-base':
			return { size: 15, parts: [{ path: AIRPORT, fill: palette.townDot }] };
		case 'shield':
		case 'shield-quiet': {
			const quiet = name === 'shield-quiet';
			return {
				size: 20,
				stretch: { from: 7, to: 13, inset: 4 },
				parts: [
					{ path: plate(1, 5), fill: palette.halo },
					...(quiet ? [] : [{ path: plate(2, 4), fill: palette.road }]),
					{ path: plate(3.5, 2.5), stroke: quiet ? palette.roadText : palette.shieldText, width: 1 }
				]
			};
		}
		default: {
			const rank = Number(/^dot-(\d)$/.exec(name)?.[1]);
			if (!rank) return null;
			const r = 3.8 - 0.6 * rank;
			return {
				size: 10,
				parts: [
					{
						path: `M5 ${5 - r}A${r} ${r} 0 1 1 5 ${5 + r}A${r} ${r} 0 1 1 5 ${5 - r}Z`,
						fill: palette.townDot
					}
				]
			};
		}
	}
}

function plate(inset: number, r: number): string {
	const [a, b] = [inset, 20 - inset];
	return `M${a + r} ${a}H${b - r}Q${b} ${a} ${b} ${a + r}V${b - r}Q${b} ${b} ${b - r} ${b}H${a + r}Q${a} ${b} ${a} ${b - r}V${a + r}Q${a} ${a} ${a + r} ${a}Z`;
}
