import type { BBox } from 'geojson';
import type { AtlasIndex, PlaceEntry } from './atlas-index';
import type { Localized } from './localized';
import type { Day, StatedDate } from './timespan';

/**
 * The index as it travels: a column for each property, ids once and then as rows, dates once each.
 * What counts do not need is left to {@link NameColumns}. No row is -1.
 */
export interface IndexColumns {
	readonly layers: readonly string[];
	readonly kinds: readonly string[];
	readonly dates: {
		readonly edtf: readonly string[];
		readonly earliest: readonly (Day | null)[];
		/** {@link awayFrom} the earliest, as what is stated is from what is allowed for. */
		readonly latest: readonly (number | null)[];
		readonly statedEarliest: readonly (number | null)[];
		readonly statedLatest: readonly (number | null)[];
		/** Sum of {@link QUALIFIED}. */
		readonly qualified: readonly number[];
	};
	readonly places: {
		readonly id: readonly string[];
		readonly layer: readonly number[];
		readonly kind: readonly number[];
		readonly start: readonly number[];
		readonly end: readonly number[];
		/** Sum of {@link FLAGS}. */
		readonly flags: readonly number[];
		readonly number: readonly (number | null)[];
		readonly partOf: readonly number[];
	};
	readonly articles: { readonly slug: readonly string[]; readonly published: readonly number[] };
	readonly passages: {
		readonly article: readonly number[];
		readonly earliest: readonly (Day | null)[];
		/** {@link awayFrom} the earliest. */
		readonly latest: readonly (number | null)[];
		readonly places: readonly (readonly number[])[];
	};
	readonly events: {
		readonly id: readonly string[];
		readonly name: readonly Localized[];
		readonly kind: readonly string[];
		readonly date: readonly number[];
		readonly places: readonly (readonly number[])[];
		readonly covers: readonly (readonly number[])[];
	};
}

/** What lists and links need of the index's rows, in the same order. */
export interface NameColumns {
	readonly places: { readonly name: readonly Localized[]; readonly bbox: readonly (BBox | null)[] };
	readonly articles: {
		readonly title: readonly Localized[];
		readonly publisher: readonly (Localized | null)[];
	};
	readonly passages: { readonly id: readonly string[] };
}

/** What a place is besides; most are nothing of it. */
export const FLAGS = { weak: 1, group: 2, broken: 4, claimed: 8 };

/** How a date is stated. */
export const QUALIFIED = { approximate: 1, uncertain: 2 };

/** A day as its distance from another, small and much alike; the day itself where that other is open. */
function awayFrom(base: Day | null, day: Day | null): number | null {
	return day === null ? null : day - (base ?? 0);
}

/** The day that is so far from another. */
export function dayFrom(base: Day | null, away: number | null | undefined): Day | null {
	return away === null || away === undefined ? null : away + (base ?? 0);
}

/** Writes an index as columns. */
export function packIndex({ places, passages, articles, events }: AtlasIndex): IndexColumns {
	const [layers, kinds] = [new Rows<string>(), new Rows<string>()];
	const dates = new Rows<StatedDate>((date) => JSON.stringify(date));
	const dateRow = (date: StatedDate | null) => (date ? dates.of(date) : -1);
	const ids = new Rows<string>();
	for (const { id } of places) ids.of(id);
	const slugs = new Rows<string>();
	for (const { slug } of articles) slugs.of(slug);
	const placeRows = (named: readonly string[]) => named.map((id) => ids.of(id));
	const columns = {
		places: {
			id: ids.values,
			layer: places.map(({ layer }) => layers.of(layer)),
			kind: places.map(({ kind }) => kinds.of(kind)),
			start: places.map(({ existence }) => dateRow(existence.start)),
			end: places.map(({ existence }) => dateRow(existence.end)),
			flags: places.map(flagsOf),
			number: places.map(({ number }) => number),
			partOf: places.map(({ partOf }) => (partOf === null ? -1 : ids.of(partOf)))
		},
		articles: {
			slug: slugs.values,
			published: articles.map(({ published }) => dates.of(published))
		},
		passages: {
			article: passages.map(({ article }) => slugs.of(article)),
			earliest: passages.map(({ earliest }) => earliest),
			latest: passages.map(({ earliest, latest }) => awayFrom(earliest, latest)),
			places: passages.map((passage) => placeRows(passage.places))
		},
		events: {
			id: events.map(({ id }) => id),
			name: events.map(({ name }) => name),
			kind: events.map(({ kind }) => kind),
			date: events.map(({ date }) => dates.of(date)),
			places: events.map((event) => placeRows(event.places)),
			covers: events.map((event) => placeRows(event.covers))
		}
	};
	return {
		layers: layers.values,
		kinds: kinds.values,
		dates: dateColumns(dates.values),
		...columns
	};
}

/** Writes down what {@link packIndex} leaves out. */
export function packNames({ places, articles, passages }: AtlasIndex): NameColumns {
	return {
		places: { name: places.map(({ name }) => name), bbox: places.map(({ bbox }) => bbox) },
		articles: {
			title: articles.map(({ title }) => title),
			publisher: articles.map(({ publisher }) => publisher)
		},
		passages: { id: passages.map(({ id }) => id) }
	};
}

function flagsOf({ weak, group, broken, claimed }: PlaceEntry): number {
	return (
		(weak ? FLAGS.weak : 0) +
		(group ? FLAGS.group : 0) +
		(broken ? FLAGS.broken : 0) +
		(claimed ? FLAGS.claimed : 0)
	);
}

function dateColumns(dates: readonly StatedDate[]): IndexColumns['dates'] {
	return {
		edtf: dates.map(({ edtf }) => edtf),
		earliest: dates.map(({ earliest }) => earliest),
		latest: dates.map(({ earliest, latest }) => awayFrom(earliest, latest)),
		statedEarliest: dates.map(({ earliest, stated }) => awayFrom(earliest, stated.earliest)),
		statedLatest: dates.map(({ latest, stated }) => awayFrom(latest, stated.latest)),
		qualified: dates.map(
			({ approximate, uncertain }) =>
				(approximate ? QUALIFIED.approximate : 0) + (uncertain ? QUALIFIED.uncertain : 0)
		)
	};
}

/** Gives each value a row, the same one every time. */
class Rows<Value> {
	readonly values: Value[] = [];
	readonly #rows = new Map<unknown, number>();
	readonly #key: (value: Value) => unknown;

	constructor(key: (value: Value) => unknown = (value) => value) {
		this.#key = key;
	}

	of(value: Value): number {
		const key = this.#key(value);
		const known = this.#rows.get(key);
		if (known !== undefined) return known;
		this.#rows.set(key, this.values.length);
		return this.values.push(value) - 1;
	}
}
