import type { Frame, Point, Rect } from './frame';

/** Which way a label lies from its point. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'centre';

/** A place for a label: a point of the drawing, the side of it, and how far off in pixels. */
export interface Spot {
	readonly at: Point;
	readonly side: Side;
	readonly offset: number;
}

/** A label that wants to be placed. */
export interface Wish {
	readonly key: string;
	readonly text: string;
	/** Letter size in pixels. */
	readonly size: number;
	/** Best spot first. */
	readonly spots: readonly Spot[];
	/** There in every room, whatever it covers. */
	readonly always?: boolean;
	/** Left out where an edge of the room would cut it. */
	readonly whole?: boolean;
	/** Smallest index of a room in which it may appear. */
	readonly fromRoom?: number;
}

/** A label with its spot and the first room that has space for it. */
export interface Placed {
	readonly spot: Spot;
	readonly room: number;
}

/** What labels keep off round a point: half its width in pixels, and its radius in units. */
export interface Obstacle {
	readonly key: string;
	readonly at: Point;
	readonly reach: number;
	readonly radius: number;
}

/** For which of a frame's rooms labels are placed. */
export interface LabelRooms {
	/** Indexes of the frame's rooms, small to large. */
	readonly indexes: readonly number[];
	/** The map may be shown larger than the last of them, which then has no edge that counts. */
	readonly openEnded: boolean;
}

/** Room that is taken, and by which wish or symbol; a label may touch its own symbol. */
interface Taken {
	readonly key: string;
	readonly rect: Rect;
}

/** Free pixels round a label. */
const MARGIN = 3;

/**
 * Places labels greedily, the first wish first. Rooms are ordered from small to large; a label
 * appears in the smallest room where it covers no other, and then in every larger one.
 */
export function placeLabels(
	wishes: readonly Wish[],
	obstacles: readonly Obstacle[],
	frame: Frame,
	{ indexes: rooms, openEnded }: LabelRooms
): Map<string, Placed> {
	const taken: Taken[][] = rooms.map((index) =>
		obstacles.map(({ key, at, reach, radius }) => ({
			key,
			rect: around(at, frame.scales[index] ?? 1, reach + radius * (frame.scales[index] ?? 1))
		}))
	);
	const placed = new Map<string, Placed>();
	for (const wish of wishes) {
		const found = findSpot(wish, taken, frame, rooms, openEnded);
		if (!found) continue;
		placed.set(wish.key, found);
		for (const [room, index] of rooms.entries()) {
			if (room < found.room) continue;
			const rect = rectOf(wish, found.spot, frame.scales[index] ?? 1, 0);
			taken[room]?.push({ key: wish.key, rect });
		}
	}
	return placed;
}

function findSpot(
	wish: Wish,
	taken: readonly Taken[][],
	frame: Frame,
	rooms: readonly number[],
	openEnded: boolean
): Placed | null {
	const fits = (spot: Spot, room: number) => {
		const index = rooms[room] ?? 0;
		const rect = rectOf(wish, spot, frame.scales[index] ?? 1, MARGIN);
		const inside =
			(openEnded && !wish.whole && room === rooms.length - 1) || isInside(rect, frame, index);
		return (
			inside &&
			!(taken[room] ?? []).some(({ key, rect: other }) => key !== wish.key && overlap(rect, other))
		);
	};
	const last = wish.always ? 0 : rooms.length - 1;
	for (let room = wish.fromRoom ?? 0; room <= last; room += 1) {
		for (const spot of wish.spots) {
			const later = rooms.slice(room).every((_, further) => fits(spot, room + further));
			if (later) return { spot, room };
		}
	}
	const [first] = wish.spots;
	if (!wish.always || !first) return null;
	const index = rooms[0] ?? 0;
	const visible = wish.spots.find((spot) =>
		isInside(rectOf(wish, spot, frame.scales[index] ?? 1, 0), frame, index)
	);
	return { spot: visible ?? first, room: 0 };
}

/** Estimated width of a text in pixels: generous, because a reader's font may run wide. */
export function textWidth(text: string, size: number): number {
	const ems = [...text].reduce(
		(sum, letter) => sum + (/\p{M}/u.test(letter) ? 0 : /[ .,'iljtfrI]/.test(letter) ? 0.34 : 0.6),
		0
	);
	return ems * size;
}

function rectOf({ text, size }: Wish, spot: Spot, scale: number, margin: number): Rect {
	const { side, offset } = spot;
	const [x, y] = [spot.at[0] * scale, spot.at[1] * scale];
	const width = textWidth(text, size);
	const height = size * 1.3;
	const left = side === 'right' ? x + offset : side === 'left' ? x - offset - width : x - width / 2;
	const top =
		side === 'above' ? y - offset - height : side === 'below' ? y + offset : y - height / 2;
	return {
		left: left - margin,
		top: top - margin,
		right: left + width + margin,
		bottom: top + height + margin
	};
}

function around(at: Point, scale: number, reach: number): Rect {
	const [x, y] = [at[0] * scale, at[1] * scale];
	return { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach };
}

function isInside(rect: Rect, frame: Frame, index: number): boolean {
	const room = frame.rooms[index];
	const scale = frame.scales[index] ?? 1;
	if (!room) return false;
	const [x, y] = [(frame.size.width / 2) * scale, (frame.size.height / 2) * scale];
	return (
		rect.left >= x - room.width / 2 &&
		rect.right <= x + room.width / 2 &&
		rect.top >= y - room.height / 2 &&
		rect.bottom <= y + room.height / 2
	);
}

function overlap(one: Rect, other: Rect): boolean {
	return (
		one.left < other.right &&
		other.left < one.right &&
		one.top < other.bottom &&
		other.top < one.bottom
	);
}
