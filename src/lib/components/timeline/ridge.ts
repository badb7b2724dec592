import type { PresenceCount } from '$lib/domain/presence-counter';
import type { AxisColumn } from './axis';

/** How many places of a layer were there in a column of the axis. */
export interface RidgeColumn extends AxisColumn, PresenceCount {}

/** Places there for certain and places that only may have been there, together. */
export function allOf({ certain, possible }: PresenceCount): number {
	return certain + possible;
}

/** The first of the columns that hold most; `null` where none holds anything. */
export function highestOf(columns: readonly RidgeColumn[]): RidgeColumn | null {
	const most = columns.reduce((highest, column) => Math.max(highest, allOf(column)), 0);
	return (most > 0 && columns.find((column) => allOf(column) === most)) || null;
}

/**
 * The outline of a row of columns as an SVG path: one shape for each run without a gap, so that no
 * seam shows between two columns. Heights are CSS pixels upwards from `bottom`.
 */
export function outlineOf(
	columns: readonly RidgeColumn[],
	bottom: number,
	heightOf: (column: RidgeColumn) => number
): string {
	const standing = columns
		.map((column) => ({ column, height: heightOf(column) }))
		.toSorted((a, b) => a.column.x - b.column.x);
	let path = '';
	let open = false;
	for (const { column, height } of standing) {
		if (height > 0) {
			if (!open) path += `M${round(column.x)} ${bottom}`;
			path += `V${round(bottom - height)}H${round(column.x + column.width)}`;
		} else if (open) path += `V${bottom}Z`;
		open = height > 0;
	}
	return open ? `${path}V${bottom}Z` : path;
}

function round(length: number): number {
	return Math.round(length * 100) / 100;
}
