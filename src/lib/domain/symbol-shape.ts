import type { PointSymbol } from './kind';

/** The outlines that a symbol may have; each is a function of its middle and its width. */
const OUTLINES = {
	circle: (c: number, w: number) => {
		const r = w / 2;
		return `M${n(c)} ${n(c - r)}A${n(r)} ${n(r)} 0 1 1 ${n(c)} ${n(c + r)}A${n(r)} ${n(r)} 0 1 1 ${n(c)} ${n(c - r)}Z`;
	},
	square: (c: number, w: number) => {
		const [a, b, r] = [c - w / 2, c + w / 2, w * 0.13];
		return (
			`M${n(a + r)} ${n(a)}H${n(b - r)}Q${n(b)} ${n(a)} ${n(b)} ${n(a + r)}V${n(b - r)}Q${n(b)} ${n(b)} ${n(b - r)} ${n(b)}` +
			`H${n(a + r)}Q${n(a)} ${n(b)} ${n(a)} ${n(b - r)}V${n(a + r)}Q${n(a)} ${n(a)} ${n(a + r)} ${n(a)}Z`
		);
	},
	diamond: polygon([0, -0.5], [0.5, 0], [0, 0.5], [-0.5, 0]),
	triangle: polygon([0, -0.5], [0.5, 0.4], [-0.5, 0.4]),
	hexagon: polygon([0, -0.5], [0.45, -0.25], [0.45, 0.25], [0, 0.5], [-0.45, 0.25], [-0.45, -0.25]),
	/** A block with a point above: a post, with room for a number. */
	post: polygon([0, -0.525], [0.5, -0.175], [0.5, 0.45], [-0.5, 0.45], [-0.5, -0.175])
} satisfies Record<string, (centre: number, width: number) => string>;

export type Shape = keyof typeof OUTLINES;

/** Names of the outlines. */
export const SHAPES = [
	'circle',
	'square',
	'diamond',
	'triangle',
	'hexagon',
	'post'
] as const satisfies readonly Shape[];

/** Side of the square inside an outline that a sign has, and how far below the middle it lies, as parts of the width. */
const ROOM: Readonly<Record<Shape, { side: number; below: number }>> = {
	circle: { side: 0.66, below: 0 },
	square: { side: 0.83, below: 0 },
	diamond: { side: 0.5, below: 0 },
	triangle: { side: 0.42, below: 0.14 },
	hexagon: { side: 0.64, below: 0 },
	post: { side: 0.62, below: 0.08 }
};

/** Room for half of the rim on either side of an outline, CSS pixels. */
const RIM = 2.5;

/** An SVG path drawn in a square of `box` units. */
export interface BoxedPath {
	readonly path: string;
	readonly box: number;
}

/** A symbol of a named outline, `size` CSS pixels wide, with a sign on it. */
export function namedSymbol(shape: Shape, size: number, sign: BoxedPath | null): PointSymbol {
	const box = size + 2 * RIM;
	const { side, below } = ROOM[shape];
	const [room, middle] = [side * size, box / 2];
	return {
		size,
		box,
		outline: OUTLINES[shape](middle, size),
		sign: sign && {
			path: sign.path,
			scale: round(room / sign.box),
			offset: [round(middle - room / 2), round(middle + below * size - room / 2)]
		},
		isDot: shape === 'circle' && sign === null
	};
}

function polygon(...corners: readonly (readonly [number, number])[]) {
	return (centre: number, width: number) =>
		`M${corners.map(([x, y]) => `${n(centre + x * width)} ${n(centre + y * width)}`).join('L')}Z`;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}

function n(value: number): string {
	return String(round(value));
}
