import type { DeclaredIds } from './declared-ids';
import { parseJson, parseYaml } from './parse-text';
import type { ProblemLog } from './problem-log';
import type { Source } from './sources';

/** A parsed file of the atlas, not yet checked. */
export interface Document {
	readonly file: string;
	/** File name without folder and extension: a layer, a slug. */
	readonly name: string;
	readonly value: unknown;
}

/** The parsed files by their part in the atlas. */
export type Documents = Readonly<Record<Part, readonly Document[]>>;

type Part = keyof typeof PARTS;

const PARTS = {
	layers: /^(layers)\.yaml$/,
	kinds: /^(kinds)\.yaml$/,
	metadata: /^(atlas)\.yaml$/,
	events: /^(events)\.yaml$/,
	places: /^places\/([^/]+)\.geojson$/,
	basemap: /^basemap\/([^/]+)\.geojson$/,
	articles: /^articles\/([^/]+)\.yaml$/
} as const;

const PART_NAMES = [
	'layers',
	'kinds',
	'metadata',
	'events',
	'places',
	'basemap',
	'articles'
] as const;

const EXPECTED =
	'is no file of the atlas, expected layers.yaml, kinds.yaml, atlas.yaml, events.yaml, ' +
	'places/*.geojson, basemap/*.geojson or articles/*.yaml';

/**
 * Sorts and parses the sources. A file that does not parse is reported once and left out; the ids
 * that can be seen in it are salvaged into `declared`.
 */
export function parseDocuments(
	sources: readonly Source[],
	declared: DeclaredIds,
	log: ProblemLog
): Documents {
	const documents: Record<Part, Document[]> = {
		layers: [],
		kinds: [],
		metadata: [],
		events: [],
		places: [],
		basemap: [],
		articles: []
	};
	for (const { path, text } of sources) {
		const report = log.errorsIn(path);
		const part = PART_NAMES.find((each) => PARTS[each].test(path));
		if (!part) {
			report('', EXPECTED);
			continue;
		}
		const result = path.endsWith('.geojson') ? parseJson(text) : parseYaml(text);
		if (result.ok) {
			const name = PARTS[part].exec(path)?.[1] ?? path;
			documents[part].push({ file: path, name, value: result.value });
		} else {
			report('', result.reason);
			declared.salvage(text);
		}
	}
	return documents;
}
