import { readFileSync } from 'node:fs';
import { SEED } from '../random';
import { articles } from './articles';
import { Dice } from './dice';
import { events } from './events';
import { places, type AuthoredPlace } from './places';

/** The files of a synthetic atlas, and the originals of its articles, by path. */
export interface SyntheticAtlas {
	readonly files: ReadonlyMap<string, string>;
	readonly originals: ReadonlyMap<string, string>;
}

const TEMPLATE = ['kinds.yaml', 'layers.yaml'] as const;
/** What "what is here" measures to, by number of place: a road and a group of the first hundred. */
const MEASURED = [85, 99] as const;

/** So many places, a fifth as many articles of ten passages with two links each, and a tenth as many events; at least one of each. */
export function syntheticAtlas(count: number): SyntheticAtlas {
	const share = (part: number) => Math.max(1, Math.round(count * part));
	const allPlaces = places(new Dice(SEED), count);
	const allEvents = events(new Dice(SEED + 1), share(1 / 10), allPlaces);
	const allArticles = articles(new Dice(SEED + 2), share(1 / 5), allPlaces, allEvents);
	const measured = MEASURED.flatMap((number) => allPlaces[number]?.feature.id ?? []);
	return {
		files: new Map([
			...TEMPLATE.map((name) => [name, template(name)] as const),
			['atlas.yaml', `${template('atlas.yaml')}measure_to: [${measured.join(', ')}]\n`],
			...layerFiles(allPlaces),
			['events.yaml', allEvents.map((event) => `- ${JSON.stringify(event)}\n`).join('')],
			...allArticles.map(({ slug, yaml }) => [`articles/${slug}.yaml`, yaml] as const)
		]),
		originals: new Map(allArticles.map(({ slug, original }) => [`${slug}.txt`, original]))
	};
}

function template(name: string): string {
	return readFileSync(new URL(`template/${name}`, import.meta.url), 'utf8');
}

/** A file for each layer that has places, a line for each place. */
function layerFiles(all: readonly AuthoredPlace[]): [string, string][] {
	return [...new Set(all.map(({ layer }) => layer))].map((layer) => {
		const features = all
			.filter((place) => place.layer === layer)
			.map(({ feature }) => JSON.stringify(feature));
		const text = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
		return [`places/${layer}.geojson`, text];
	});
}
