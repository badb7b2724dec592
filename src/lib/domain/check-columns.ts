import type { AtlasIndex } from './atlas-index';
import type { IndexColumns, NameColumns } from './index-columns';

/** Whether a value of a column is what it should be. */
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => typeof value === 'number';
const isNumberOrNone: Check = (value) => value === null || typeof value === 'number';
const isTexts: Check = (value) => isRecord(value) && Object.values(value).every(isText);
const isTextsOrNone: Check = (value) => value === null || isTexts(value);
const isBoxOrNone: Check = (value) =>
	value === null || (Array.isArray(value) && value.length >= 4 && value.every(isNumber));

/** Whether this is an index as columns: each as long as the others of its table, each row one that there is. */
export function isIndexColumns(data: unknown): data is IndexColumns {
	if (!isRecord(data)) return false;
	const { layers, kinds, dates, places, articles, passages, events } = data;
	if (!isColumn(layers, isText) || !isColumn(kinds, isText)) return false;
	const dated = lengthOf(dates, DATES);
	const placeCount = lengthOf(places, { id: isText });
	const articleCount = lengthOf(articles, { slug: isText });
	if (dated === null || placeCount === null || articleCount === null) return false;
	const isDate = rowOf(dated);
	const isPlaces = rowsOf(placeCount);
	const orNone =
		(isRow: Check): Check =>
		(value) =>
			value === -1 || isRow(value);
	const tables = [
		lengthOf(places, {
			id: isText,
			layer: rowOf(layers.length),
			kind: rowOf(kinds.length),
			start: orNone(isDate),
			end: orNone(isDate),
			flags: isNumber,
			number: isNumberOrNone,
			partOf: orNone(rowOf(placeCount))
		}),
		lengthOf(articles, { slug: isText, published: isDate }),
		lengthOf(passages, {
			article: rowOf(articleCount),
			earliest: isNumberOrNone,
			latest: isNumberOrNone,
			places: isPlaces
		}),
		lengthOf(events, {
			id: isText,
			name: isTexts,
			kind: isText,
			date: isDate,
			places: isPlaces,
			covers: isPlaces
		})
	];
	return tables.every((length) => length !== null);
}

/** Whether these are the names of the index's places and articles, and the ids of its passages. */
export function isNameColumns(data: unknown, index: AtlasIndex): data is NameColumns {
	return (
		isRecord(data) &&
		lengthOf(data.places, { name: isTexts, bbox: isBoxOrNone }) === index.places.length &&
		lengthOf(data.articles, { title: isTexts, publisher: isTextsOrNone }) ===
			index.articles.length &&
		lengthOf(data.passages, { id: isText }) === index.passages.length
	);
}

const DATES = {
	edtf: isText,
	earliest: isNumberOrNone,
	latest: isNumberOrNone,
	statedEarliest: isNumberOrNone,
	statedLatest: isNumberOrNone,
	qualified: isNumber
};

/** How many rows a table has; `null` where it is none, or not the table with these columns. */
function lengthOf(table: unknown, columns: Readonly<Record<string, Check>>): number | null {
	if (!isRecord(table)) return null;
	const lengths = new Set<number>();
	for (const [name, check] of Object.entries(columns)) {
		const column = table[name];
		if (!isColumn(column, check)) return null;
		lengths.add(column.length);
	}
	const [length, ...others] = lengths;
	return others.length === 0 ? (length ?? null) : null;
}

function rowOf(length: number): Check {
	return (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < length;
}

function rowsOf(length: number): Check {
	const isRow = rowOf(length);
	return (value) => isColumn(value, isRow);
}

function isColumn(value: unknown, check: Check): value is readonly unknown[] {
	return Array.isArray(value) && value.every(check);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
