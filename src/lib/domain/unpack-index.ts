import type { ArticleEntry, AtlasIndex, PassageEntry, PlaceEntry } from './atlas-index';
import { dayFrom, FLAGS, QUALIFIED, type IndexColumns, type NameColumns } from './index-columns';
import type { Day, StatedDate } from './timespan';

/** Where the names of an index come from: `null` until they have been fetched, which whoever asks first begins. */
export interface Names {
	readonly columns: NameColumns | null;
}

/** The index that was written as columns; what is read of `names` is read when it is asked for. */
export function unpackIndex(columns: IndexColumns, names: Names): AtlasIndex {
	const { places, articles, passages, events } = columns;
	const dates = datesOf(columns.dates);
	const idsOf = (rows: readonly number[]) => rows.flatMap((row) => places.id[row] ?? []);
	return {
		places: places.id.map((_, row) => new PlaceRow(columns, dates, names, row)),
		articles: articles.slug.map((_, row) => new ArticleRow(columns, dates, names, row)),
		passages: passages.places.map((rows, row) => new PassageRow(columns, idsOf(rows), names, row)),
		events: events.id.map((id, row) => ({
			id,
			name: events.name[row] ?? {},
			kind: events.kind[row] ?? '',
			date: dates[events.date[row] ?? -1] ?? UNDATED,
			places: idsOf(events.places[row] ?? []),
			covers: idsOf(events.covers[row] ?? [])
		}))
	};
}

/** Stands where columns that were not looked at hold no date. */
const UNDATED: StatedDate = {
	edtf: '',
	earliest: null,
	latest: null,
	stated: { earliest: null, latest: null },
	approximate: false,
	uncertain: false
};

function datesOf(columns: IndexColumns['dates']): StatedDate[] {
	return columns.edtf.map((edtf, row) => {
		const qualified = columns.qualified[row] ?? 0;
		const earliest = columns.earliest[row] ?? null;
		const latest = dayFrom(earliest, columns.latest[row]);
		return {
			edtf,
			earliest,
			latest,
			stated: {
				earliest: dayFrom(earliest, columns.statedEarliest[row]),
				latest: dayFrom(latest, columns.statedLatest[row])
			},
			approximate: (qualified & QUALIFIED.approximate) !== 0,
			uncertain: (qualified & QUALIFIED.uncertain) !== 0
		};
	});
}

class PlaceRow implements PlaceEntry {
	readonly id: string;
	readonly layer: string;
	readonly kind: string;
	readonly number: number | null;
	readonly partOf: string | null;
	readonly existence: PlaceEntry['existence'];
	readonly weak: boolean;
	readonly group?: true;
	readonly broken?: true;
	readonly claimed?: true;
	readonly #names: Names;
	readonly #row: number;

	constructor(
		{ layers, kinds, places }: IndexColumns,
		dates: readonly StatedDate[],
		names: Names,
		row: number
	) {
		this.#names = names;
		this.#row = row;
		const flags = places.flags[row] ?? 0;
		this.id = places.id[row] ?? '';
		this.layer = layers[places.layer[row] ?? -1] ?? '';
		this.kind = kinds[places.kind[row] ?? -1] ?? '';
		this.number = places.number[row] ?? null;
		this.partOf = places.id[places.partOf[row] ?? -1] ?? null;
		this.existence = {
			start: dates[places.start[row] ?? -1] ?? null,
			end: dates[places.end[row] ?? -1] ?? null
		};
		this.weak = (flags & FLAGS.weak) !== 0;
		if (flags & FLAGS.group) this.group = true;
		if (flags & FLAGS.broken) this.broken = true;
		if (flags & FLAGS.claimed) this.claimed = true;
	}

	get name() {
		return this.#names.columns?.places.name[this.#row] ?? {};
	}

	get bbox() {
		return this.#names.columns?.places.bbox[this.#row] ?? null;
	}
}

class ArticleRow implements ArticleEntry {
	readonly slug: string;
	readonly published: StatedDate;
	readonly #names: Names;
	readonly #row: number;

	constructor({ articles }: IndexColumns, dates: readonly StatedDate[], names: Names, row: number) {
		this.#names = names;
		this.#row = row;
		this.slug = articles.slug[row] ?? '';
		this.published = dates[articles.published[row] ?? -1] ?? UNDATED;
	}

	get title() {
		return this.#names.columns?.articles.title[this.#row] ?? {};
	}

	get publisher() {
		return this.#names.columns?.articles.publisher[this.#row] ?? null;
	}
}

class PassageRow implements PassageEntry {
	readonly article: string;
	readonly earliest: Day | null;
	readonly latest: Day | null;
	readonly places: readonly string[];
	readonly #names: Names;
	readonly #row: number;

	constructor(
		{ articles, passages }: IndexColumns,
		places: readonly string[],
		names: Names,
		row: number
	) {
		this.#names = names;
		this.#row = row;
		this.article = articles.slug[passages.article[row] ?? -1] ?? '';
		this.earliest = passages.earliest[row] ?? null;
		this.latest = dayFrom(this.earliest, passages.latest[row]);
		this.places = places;
	}

	get id() {
		return this.#names.columns?.passages.id[this.#row] ?? '';
	}
}
