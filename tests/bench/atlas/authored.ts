import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';

/** A passage as its article's file has it. */
export interface Passage {
	readonly article: string;
	/** Quote and gloss, with their links. */
	readonly text: string;
	/** Ids that the links of the quote lead to, places and events alike, each once. */
	readonly links: readonly string[];
}

/** What the files of a synthetic atlas hold, read without the project's own code. */
export interface Authored {
	/** Ids of places by layer. */
	readonly layers: ReadonlyMap<string, readonly string[]>;
	readonly passages: readonly Passage[];
	/** Passages by the id that they link to; most links first. */
	readonly byPlace: ReadonlyMap<string, readonly Passage[]>;
}

const collection = v.object({ features: v.array(v.object({ id: v.string() })) });
const QUOTED = /^ {4}quote: (.*)\n {4}gloss: (.*)$/gm;
const ADDRESS = /\]\((?:place|event):([^)]*)\)/g;

/** Reads the folder of a synthetic atlas. */
export function readAuthored(folder: string): Authored {
	const read = (part: string) =>
		readdirSync(join(folder, part)).map((name) => ({
			name: basename(name).replace(/\.\w+$/, ''),
			text: readFileSync(join(folder, part, name), 'utf8')
		}));
	const layers = new Map(
		read('places').map(({ name, text }) => [
			name,
			v.parse(collection, JSON.parse(text)).features.map(({ id }) => id)
		])
	);
	const passages = read('articles').flatMap(({ name, text }) => passagesIn(name, text));
	const naming = new Map<string, Passage[]>();
	for (const passage of passages) {
		for (const id of passage.links) {
			const named = naming.get(id);
			if (named) named.push(passage);
			else naming.set(id, [passage]);
		}
	}
	const byPlace = [...layers.values()]
		.flat()
		.map((id) => [id, naming.get(id) ?? []] as const)
		.sort(([, one], [, other]) => other.length - one.length);
	return { layers, passages, byPlace: new Map(byPlace) };
}

function passagesIn(article: string, text: string): Passage[] {
	return [...text.matchAll(QUOTED)].map(([, quote = '""', gloss = '""']) => {
		const addresses = [...quote.matchAll(ADDRESS)].flatMap(([, ids = '']) => ids.split('|'));
		return {
			article,
			text: `${JSON.parse(quote)}\n${JSON.parse(gloss)}`,
			links: [...new Set(addresses)]
		};
	});
}
