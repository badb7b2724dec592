import type { AtlasIndex } from './atlas-index';
import { placeRowsOf, rowsOf } from './place-rows';
import { remembered } from './remembered';
import { daysOf } from './timespan';

/**
 * An index as numbers, a column for each property and a row for each place or passage: what is
 * counted at every step of the window is read from here. Days are ±Infinity where an end is open.
 */
export interface CountingColumns {
	/** Ids of the layers, which {@link layer} counts. */
	readonly layers: readonly string[];
	/** Of each place. */
	readonly layer: Uint16Array;
	/** 1 where the place is a group. */
	readonly group: Uint8Array;
	/** See `PresenceDays`. */
	readonly earliest: Float64Array;
	readonly latest: Float64Array;
	readonly begun: Float64Array;
	readonly lasting: Float64Array;
	/** Of each passage: its first and last day. */
	readonly from: Float64Array;
	readonly to: Float64Array;
	/** The row of its article. */
	readonly article: Uint32Array;
	/** Where its places begin in {@link means}; one more than there are passages. */
	readonly starts: Uint32Array;
	/** Rows of the places that the passages mean, one passage after the other. */
	readonly means: Uint32Array;
}

/** The columns of an index, made once. */
export const countingColumnsOf = remembered(columnsOf);

function columnsOf(index: AtlasIndex): CountingColumns {
	const { places, passages, articles } = index;
	const layers = [...new Set(places.map(({ layer }) => layer))];
	const layerRow = rowsOf(layers);
	const placeRow = placeRowsOf(index);
	const articleRow = rowsOf(articles.map(({ slug }) => slug));
	const days = places.map(({ existence }) => daysOf(existence));
	const meant = passages.map((passage) => passage.places.flatMap((id) => placeRow.get(id) ?? []));
	const starts = new Uint32Array(passages.length + 1);
	for (const [row, rows] of meant.entries()) starts[row + 1] = (starts[row] ?? 0) + rows.length;
	return {
		layers,
		layer: Uint16Array.from(places, ({ layer }) => layerRow.get(layer) ?? 0),
		group: Uint8Array.from(places, ({ group }) => (group ? 1 : 0)),
		earliest: Float64Array.from(days, ({ earliest }) => earliest),
		latest: Float64Array.from(days, ({ latest }) => latest),
		begun: Float64Array.from(days, ({ begun }) => begun),
		lasting: Float64Array.from(days, ({ lasting }) => lasting),
		from: Float64Array.from(passages, ({ earliest }) => earliest ?? -Infinity),
		to: Float64Array.from(passages, ({ latest }) => latest ?? Infinity),
		article: Uint32Array.from(passages, ({ article }) => articleRow.get(article) ?? 0),
		starts,
		means: Uint32Array.from(meant.flat())
	};
}
