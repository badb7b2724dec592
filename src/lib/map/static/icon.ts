import { PALETTES } from '../palette';
import type { Size } from './frame';
import { iconNamed, type Icon, type IconPart } from './icon-values';
import { inkOfPair, type Ink } from './ink';
import { element, short, type SvgElement } from './svg';

/** The elements of an icon in its box, whose corner is the origin; throws for a name that has none. */
export function iconElements(name: string, ink: Ink, room?: Size): SvgElement[] {
	const dark = partsOf(name, 'dark');
	const { stretch, parts, size } = iconOf(name);
	return parts.map((part, index) => {
		const pair = (of: 'fill' | 'stroke') => {
			const [one, other] = [part[of], dark[index]?.[of]];
			return one !== undefined && other !== undefined ? inkOfPair(one, other, ink) : 'none';
		};
		return element('path', {
			d: room && stretch ? stretched(part.path, stretch, size, room) : part.path,
			transform: transformOf(part),
			fill: pair('fill'),
			'fill-opacity': part.opacity,
			...(part.stroke !== undefined && {
				stroke: pair('stroke'),
				'stroke-width': part.width,
				'stroke-dasharray': part.dash?.join(' ')
			})
		});
	});
}

/** Width and height of an icon, CSS pixels. */
export function iconSize(name: string): number {
	return iconOf(name).size;
}

/** Width and height of an icon that is stretched round a text of a size. */
export function sizeRound(name: string, text: Size): Size {
	const inset = iconOf(name).stretch?.inset ?? 0;
	return { width: text.width + 2 * inset, height: text.height + 2 * inset };
}

function iconOf(name: string): Icon {
	const icon = iconNamed(name, PALETTES.light);
	if (!icon) throw new Error(`No icon is called ${name}.`);
	return icon;
}

function partsOf(name: string, theme: 'light' | 'dark'): readonly IconPart[] {
	return iconNamed(name, PALETTES[theme])?.parts ?? [];
}

function transformOf({ move, scale }: IconPart): string | undefined {
	const parts = [
		...(move ? [`translate(${move.map((each) => short(each, 2)).join(' ')})`] : []),
		...(scale === undefined || scale === 1 ? [] : [`scale(${short(scale, 3)})`])
	];
	return parts.length > 0 ? parts.join(' ') : undefined;
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
