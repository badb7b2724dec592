/** The keys of the maps of a file in canonical order, by their path: `passages` is each map in that list. */
export type KeyOrder = Readonly<Record<string, readonly string[]>>;

const words = (keys: string) => keys.split(' ');

const FEATURES = {
	'': words('type name crs bbox'),
	features: words('type id bbox properties'),
	'features.properties': words(
		'name alt_name short_name kind stands_for country ref number part_of start_date end_date rank precision_m ' +
			'derived description rounded stretches follows source claims'
	),
	'features.properties.stretches': words('name precision_m source'),
	'features.properties.claims': words('of preferred value says source date'),
	'features.properties.derived': words('buffer band collect between within km')
};

const ORDERS: readonly (readonly [RegExp, KeyOrder])[] = [
	[/^layers\.yaml$/, { '': words('id name shows on') }],
	[
		/^atlas\.yaml$/,
		{
			'': words(
				'languages title subtitle intro window region view max_zoom presets borders measure_to ' +
					'share_images contact credits'
			),
			window: words('from to'),
			presets: words('id name from to'),
			borders: words('line between')
		}
	],
	[
		/^kinds\.yaml$/,
		{
			'': words('places events'),
			events: words('id name'),
			places: words(
				'id name geometry nouns bare colour symbol line fill pattern edge ribbon carries label doubt gazetteer'
			),
			'places.symbol': words('shape path box size sign'),
			'places.symbol.sign': words('path box'),
			'places.line': words('width dash casing bed'),
			'places.edge': words('width dash'),
			'places.label': words('from rank size width'),
			'places.gazetteer': words('fclass aat term')
		}
	],
	[/^events\.yaml$/, { '': words('id name kind date dated_by places covers description') }],
	[
		/^articles\/[^/]+\.yaml$/,
		{
			'': words(
				'title publisher republishes published date_printed dated_by lang original paragraphs passages'
			),
			original: words('file sha256 characters url archived_url captured'),
			passages: words('paragraph id at speaks_of quote gloss')
		}
	],
	[/^(?:places|basemap)\/[^/]+\.geojson$/, FEATURES]
];

/** The order of the keys in a file of an atlas; `null` for a file that is none of an atlas. */
export function keyOrderOf(path: string): KeyOrder | null {
	return ORDERS.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}

/**
 * Sorts the entries of a map that stands at `path`. `name:ar` counts as `name`; texts by language and
 * whatever else the order does not know keep their order, behind the rest.
 */
export function inKeyOrder<Entry>(
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string,
	path: string,
	order: KeyOrder
): Entry[] {
	const keys = order[path] ?? [];
	const rankOf = (entry: Entry) => {
		const rank = keys.indexOf(keyOf(entry).replace(/:.*/s, ''));
		return rank < 0 ? keys.length : rank;
	};
	return entries.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** The path of what stands under a key. */
export function below(path: string, key: string): string {
	return path === '' ? key : `${path}.${key}`;
}
