import type { Anchor } from './anchors';
import type { Frame, Point, Rect, Size } from './frame';

/** A label that is to be placed if there is room for it. */
export interface LabelCandidate {
	/** Whose label it is: it may touch the symbol of the same key. */
	readonly key: string;
	/** Width and height in pixels. */
	readonly room: Size;
	/** Free pixels round it. */
	readonly padding: number;
	/** Best first. */
	readonly anchors: readonly Anchor[];
	/** There in every room, whatever it covers. */
	readonly always?: boolean;
	/** Left out where an edge of the room would cut it. */
	readonly whole?: boolean;
	/** Smallest index of a room in which it may appear. */
	readonly fromRoom?: number;
}

/** Ground that labels which come after it keep off: half its width in pixels round a point. */
export interface Obstacle {
	readonly key: string;
	readonly at: Point;
	readonly reach: number;
}

/** A label with its anchor and the first room that has space for it. */
export interface Placed {
	readonly anchor: Anchor;
	readonly room: number;
}

/** For which of a frame's rooms labels are placed. */
export interface LabelRooms {
	/** Indexes of the frame's rooms, small to large. */
	readonly indexes: readonly number[];
	/** The map may be shown larger than the last of them, which then has no edge that counts. */
	readonly openEnded: boolean;
}

/** Room that is taken, by a label or by whose symbol. */
interface Taken {
	readonly key: string | null;
	readonly rect: Rect;
}

/**
 * Places labels greedily in the order given, among obstacles in the same order. Rooms go from small to
 * large; a label appears in the smallest room where it covers no other, and then in every larger one.
 */
export function placeLabels<Label extends LabelCandidate>(
	items: readonly (Label | Obstacle)[],
	frame: Frame,
	{ indexes: rooms, openEnded }: LabelRooms
): Map<Label, Placed> {
	const taken: Taken[][] = rooms.map(() => []);
	const placed = new Map<Label, Placed>();
	for (const item of items) {
		if ('reach' in item) {
			for (const [room, index] of rooms.entries()) {
				const rect = around(item.at, frame.scales[index] ?? 1, item.reach);
				taken[room]?.push({ key: item.key, rect });
			}
			continue;
		}
		const found = findAnchor(item, taken, frame, rooms, openEnded);
		if (!found) continue;
		placed.set(item, found);
		for (const [room, index] of rooms.entries()) {
			if (room < found.room) continue;
			taken[room]?.push({
				key: null,
				rect: rectOf(item, found.anchor, frame.scales[index] ?? 1, 0)
			});
		}
	}
	return placed;
}

function findAnchor(
	label: LabelCandidate,
	taken: readonly Taken[][],
	frame: Frame,
	rooms: readonly number[],
	openEnded: boolean
): Placed | null {
	const fits = (anchor: Anchor, room: number) => {
		const index = rooms[room] ?? 0;
		const rect = rectOf(label, anchor, frame.scales[index] ?? 1, label.padding);
		const inside =
			(openEnded && !label.whole && room === rooms.length - 1) || isInside(rect, frame, index);
		return (
			inside &&
			!(taken[room] ?? []).some(({ key, rect: other }) => key !== label.key && overlap(rect, other))
		);
	};
	const last = label.always ? 0 : rooms.length - 1;
	for (let room = label.fromRoom ?? 0; room <= last; room += 1) {
		for (const anchor of label.anchors) {
			const later = rooms.slice(room).every((_, further) => fits(anchor, room + further));
			if (later) return { anchor, room };
		}
	}
	const [first] = label.anchors;
	if (!label.always || !first) return null;
	const index = rooms[0] ?? 0;
	const visible = label.anchors.find((anchor) =>
		isInside(rectOf(label, anchor, frame.scales[index] ?? 1, 0), frame, index)
	);
	return { anchor: visible ?? first, room: 0 };
}

/** The upper left corner of a label's block from the point of its anchor, pixels. */
export function cornerOf({ width, height }: Size, { dx, dy, across, down }: Anchor): Point {
	return [dx - ((across + 1) / 2) * width, dy - ((down + 1) / 2) * height];
}

function rectOf({ room }: LabelCandidate, anchor: Anchor, scale: number, margin: number): Rect {
	const [x, y] = cornerOf(room, anchor);
	const [left, top] = [anchor.at[0] * scale + x, anchor.at[1] * scale + y];
	return {
		left: left - margin,
		top: top - margin,
		right: left + room.width + margin,
		bottom: top + room.height + margin
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
