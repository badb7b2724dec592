import type { Icon, IconPart } from '$lib/symbology/icons';
import type { Size } from './frame';
import { element, short, type SvgElement } from './svg';

/** The icons that one drawing may use. */
export class IconSet {
	readonly #icons: ReadonlyMap<string, Icon>;

	constructor(icons: ReadonlyMap<string, Icon>) {
		this.#icons = icons;
	}

	/** The elements of an icon in its box, whose corner is the origin, stretched to fill a room; throws for a name that has none. */
	elements(name: string, room?: Size): SvgElement[] {
		const { stretch, parts, size } = this.#icon(name);
		return parts.map(({ d, fill, opacity, stroke, placed }) =>
			element('path', {
				d: room && stretch ? stretched(d, stretch, size, room) : d,
				transform: placed && transformOf(placed),
				fill: fill ?? 'none',
				'fill-opacity': opacity,
				...(stroke && {
					stroke: stroke.colour,
					'stroke-width': stroke.width,
					'stroke-dasharray': stroke.dash?.join(' ')
				})
			})
		);
	}

	/** Width and height of an icon, CSS pixels. */
	size(name: string): number {
		return this.#icon(name).size;
	}

	/** Width and height of an icon that is stretched round a text of a size. */
	sizeRound(name: string, text: Size): Size {
		const inset = this.#icon(name).stretch?.inset ?? 0;
		return { width: text.width + 2 * inset, height: text.height + 2 * inset };
	}

	#icon(name: string): Icon {
		const icon = this.#icons.get(name);
		if (!icon) throw new Error(`No icon is called ${name}.`);
		return icon;
	}
}

function transformOf({ scale, offset }: NonNullable<IconPart['placed']>): string {
	const at = offset.map((each) => short(each, 2)).join(' ');
	return `translate(${at})${scale === 1 ? '' : ` scale(${short(scale, 3)})`}`;
}

/** Which coordinate the numbers of a command are, by turns. */
const AXES: Readonly<Record<string, readonly ('x' | 'y')[]>> = {
	M: ['x', 'y'],
	L: ['x', 'y'],
	H: ['x'],
	V: ['y'],
	Q: ['x', 'y'],
	C: ['x', 'y'],
	Z: []
};

/** A path in absolute commands, pulled apart at the icon's stretchable part until it fills the room. */
function stretched(
	path: string,
	{ from, to }: { readonly from: number; readonly to: number },
	size: number,
	room: Size
): string {
	const pull = (value: number, wanted: number) => {
		const extra = wanted - size;
		const share = Math.max(0, Math.min(1, (value - from) / (to - from)));
		return short(value + share * extra, 2);
	};
	return path.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, numbers: string) => {
		const axes = AXES[command];
		if (!axes) throw new Error(`An icon that is stretched cannot be drawn with ${command}.`);
		const moved = [...numbers.matchAll(/-?[\d.]+/g)].map(([number], index) =>
			pull(Number(number), axes[index % axes.length] === 'x' ? room.width : room.height)
		);
		return command + moved.join(' ');
	});
}
