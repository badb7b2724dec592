/** A file of the published data, below the folder `data/`. */
export interface DataFile {
	readonly name: DataFileName;
	/** Media type, as in an HTTP header. */
	readonly mediaType: string;
}

export const DATA_FILE_NAMES = [
	'places.geojson',
	'places.lpf.json',
	'annotations.jsonld',
	'mentions.csv',
	'articles.json',
	'events.json'
] as const;

export type DataFileName = (typeof DATA_FILE_NAMES)[number];

const MEDIA_TYPES: Readonly<Record<DataFileName, string>> = {
	'places.geojson': 'application/geo+json',
	'places.lpf.json': 'application/ld+json',
	'annotations.jsonld': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
	'mentions.csv': 'text/csv',
	'articles.json': 'application/json',
	'events.json': 'application/json'
};

/** The files meant for readers to download, the most wanted first. */
export const DATA_FILES: readonly DataFile[] = DATA_FILE_NAMES.map((name) => ({
	name,
	mediaType: MEDIA_TYPES[name]
}));

/** Licence of the curated data; quoted passages keep the rights of their originals. */
export const DATA_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
