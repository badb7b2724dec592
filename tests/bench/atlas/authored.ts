import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** A place as its layer's file has it. */
export interface Place {
	readonly id: string;
	readonly layer: string;
	readonly name: { readonly ar: string; readonly en: string };
	readonly kind: string;
	/** EDTF; `null` where there is none. */
	readonly start: string | null;
	readonly end: string | null;
	readonly partOf: string | null;
}

/** A passage as its article's file has it. */
export interface Passage {
	readonly article: string;
	/** EDTF of what it speaks of, else of its article. */
	readonly date: string;
	/** Quote and gloss, with their links. */
	readonly text: string;
	/** Ids that the links of the quote lead to, each once. */
	readonly places: readonly string[];
	readonly events: readonly string[];
}

/** What the files of a synthetic atlas hold, read without the project's own code. */
export interface Authored {
	readonly places: readonly Place[];
	readonly passages: readonly Passage[];
}

const optional = v.optional(v.string());
const collection = v.object({
	features: v.array(
		v.object({
			id: v.string(),
			properties: v.object({
				'name:ar': v.string(),
				'name:en': v.string(),
				kind: v.string(),
				start_date: optional,
				end_date: optional,
				part_of: optional
			})
		})
	)
});
const PUBLISHED = /^published: "(.*)"$/m;
const QUOTED = /^(?: {4}speaks_of: "(.*)"\n)? {4}quote: (".*")\n {4}gloss: (".*")$/gm;

/** Reads the folder of a synthetic atlas. */
export function readAuthored(folder: string): Authored {
	const read = (part: string) =>
		readdirSync(join(folder, part)).map((name) => ({
			name: basename(name).replace(/\.\w+$/, ''),
			text: readFileSync(join(folder, part, name), 'utf8')
		}));
	return {
		places: read('places').flatMap(({ name, text }) => placesIn(name, text)),
		passages: read('articles').flatMap(({ name, text }) => passagesIn(name, text))
	};
}

/** The passages that link to each id, those of the most first. */
export function passagesByPlace({ places, passages }: Authored): [string, readonly Passage[]][] {
	const naming = new Map<string, Passage[]>(places.map(({ id }) => [id, []]));
	for (const passage of passages) for (const id of passage.places) naming.get(id)?.push(passage);
	return [...naming].sort(([, one], [, other]) => other.length - one.length);
}

function placesIn(layer: string, text: string): Place[] {
	return v.parse(collection, JSON.parse(text)).features.map(({ id, properties: all }) => ({
		id,
		layer,
		name: { ar: all['name:ar'], en: all['name:en'] },
		kind: all.kind,
		start: all.start_date ?? null,
		end: all.end_date ?? null,
		partOf: all.part_of ?? null
	}));
}

function passagesIn(article: string, text: string): Passage[] {
	const published = PUBLISHED.exec(text)?.[1] ?? '';
	return [...text.matchAll(QUOTED)].map(([, date = published, quote = '""', gloss = '""']) => ({
		article,
		date,
		text: `${JSON.parse(quote)}\n${JSON.parse(gloss)}`,
		places: linksIn(quote, 'place'),
		events: linksIn(quote, 'event')
	}));
}

function linksIn(quote: string, type: string): string[] {
	const addresses = [...quote.matchAll(new RegExp(`\\]\\(${type}:([^)]*)\\)`, 'g'))];
	return [...new Set(addresses.flatMap(([, ids = '']) => ids.split('|')))];
}
