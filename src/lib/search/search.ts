import MiniSearch, { type AsPlainObject, type SearchResult } from 'minisearch';
import {
	RESULT_TYPES,
	type PassageDocument,
	type ResultType,
	type SearchDocument
} from './documents';
import { tonguesOf, typedWholeForms, type Tongues } from './forms';
import { indexOptions } from './index-options';
import { queryFor, type Closeness } from './query';
import { SOUND_MARK } from './sounds';

/** The published file: the index as the library writes it, and what it is an index of. */
export interface PublishedSearch {
	/** The atlas's languages, BCP 47 tags: a query may be in any of them. */
	readonly languages: readonly string[];
	readonly index: AsPlainObject;
	readonly documents: readonly SearchDocument[];
}

/** A document that was found, and by what. */
export interface Hit<Document extends SearchDocument = SearchDocument> {
	readonly document: Document;
	/** Forms of words by which it was found. */
	readonly terms: ReadonlySet<string>;
	/** Ids of places and events found by their names, through whose mentions it was found as well. */
	readonly through: ReadonlySet<string>;
}

/** Hits of one type, best first; guesses stand together, under the type of the best. */
export interface HitGroup {
	readonly type: ResultType;
	readonly hits: readonly Hit[];
}

/** The answer to what a reader typed. */
export interface Outcome {
	/** How closely the hits match; `null` when there are none. */
	readonly closeness: Closeness | null;
	/** Groups with hits, in the order of {@link RESULT_TYPES}; towns first where one of them was meant. */
	readonly groups: readonly HitGroup[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** Guesses offered when nothing is found. */
const MOST_GUESSES = 4;

/** Writes the index of some documents, at build time. */
export function publishSearch(
	documents: readonly SearchDocument[],
	languages: readonly string[]
): PublishedSearch {
	const index = new MiniSearch(indexOptions(languages));
	index.addAll(documents);
	return { languages, index: index.toJSON(), documents };
}

/** Searches a published index. */
export class Search {
	readonly #index: MiniSearch<SearchDocument>;
	readonly #documents: ReadonlyMap<string, SearchDocument>;
	readonly #tongues: Tongues;

	constructor({ languages, index, documents }: PublishedSearch) {
		this.#tongues = tonguesOf(languages);
		this.#index = MiniSearch.loadJS(index, indexOptions(languages));
		this.#documents = new Map(documents.map((document) => [document.key, document]));
	}

	/** The title of an article and whatever else a hit in it shows; `null` for an unknown key. */
	document(key: string): SearchDocument | null {
		return this.#documents.get(key) ?? null;
	}

	/** What matches; slips of the pen only where nothing is written so, guesses only then. */
	find(typed: string): Outcome {
		const exact = this.#matches(typed, 'exact');
		const found = exact.length > 0 ? exact : this.#matches(typed, 'similar');
		const hits = this.#withMentions(found.filter(isPublished));
		const towns = found.filter((match) => isTownFound(match, hits.length === 0));
		if (hits.length > 0 || towns.length > 0) {
			const closeness = exact.length > 0 ? 'exact' : 'similar';
			const groups = grouped([...hits, ...towns.map((town) => ({ ...town, through: NOTHING }))]);
			return { closeness, groups: isTownMeant(found) ? townsFirst(groups) : groups };
		}
		const near = this.#matches(typed, 'near')
			.filter(({ document }) => document.type === 'place' || document.type === 'event')
			.slice(0, MOST_GUESSES)
			.map(({ document, terms }) => ({ document, terms, through: NOTHING }));
		const [best] = near;
		if (!best) return { closeness: null, groups: [] };
		return { closeness: 'near', groups: [{ type: best.document.type, hits: near }] };
	}

	#matches(typed: string, closeness: Closeness): Match[] {
		const query = queryFor(typed, this.#tongues, closeness);
		if (query === null) return [];
		const names = typedWholeForms(typed, this.#tongues);
		return this.#index.search(query).flatMap(({ id, match }: SearchResult) => {
			const document = this.#documents.get(String(id));
			if (!document) return [];
			const byName = names.filter((name) => match[name]?.includes('whole'));
			return [
				{
					document,
					terms: new Set(Object.keys(match)),
					named: byName.some((name) => !name.startsWith(SOUND_MARK))
						? 'written'
						: byName.length > 0
							? 'sounding'
							: null
				}
			];
		});
	}

	/** A place that is found by its name brings the passages that mean it, however they write it. */
	#withMentions(matches: readonly Match[]): Hit[] {
		const best = matches.some(({ named }) => named === 'written') ? 'written' : 'sounding';
		const through = new Set(
			matches.flatMap(({ document, named }) =>
				named === best && (document.type === 'place' || document.type === 'event')
					? document.id
					: []
			)
		);
		const known = new Set(matches.map(({ document }) => document.key));
		const more = [...this.#documents.values()].filter(
			(document) =>
				document.type === 'passage' && !known.has(document.key) && means(document, through)
		);
		return [
			...matches.map(({ document, terms }) => ({ document, terms, through })),
			...more.map((document) => ({ document, terms: new Set<string>(), through }))
		];
	}
}

/** A document that matches, before it is known what else comes with it. */
interface Match extends Pick<Hit, 'document' | 'terms'> {
	/** It bears this very name, or one that sounds like it. */
	readonly named: 'written' | 'sounding' | null;
}

function means({ quote }: PassageDocument, ids: ReadonlySet<string>): boolean {
	return quote.some(({ target }) => target?.ids.some((id) => ids.has(id)));
}

/** A town is found by how it is written; by its sound alone only where nothing else is found. */
function isTownFound({ document, terms }: Match, alone: boolean): boolean {
	if (document.type !== 'town') return false;
	return alone || [...terms].some((term) => !term.startsWith(SOUND_MARK));
}

/**
 * True where a town bears this very name and comes before every place. A reader who asked for it
 * must not be left to think that a place of a similar name is the one.
 */
function isTownMeant(matches: readonly Match[]): boolean {
	const first = matches.find(({ document }) => ['place', 'town'].includes(document.type));
	return first?.document.type === 'town' && first.named === 'written';
}

function townsFirst(groups: readonly HitGroup[]): HitGroup[] {
	return groups.toSorted((a, b) => Number(b.type === 'town') - Number(a.type === 'town'));
}

function isPublished({ document }: Match): boolean {
	return document.type !== 'town';
}

function grouped(hits: readonly Hit[]): HitGroup[] {
	return RESULT_TYPES.map((type) => ({
		type,
		hits: hits.filter(({ document }) => document.type === type)
	})).filter((group) => group.hits.length > 0);
}
