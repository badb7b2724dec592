import { ShardedIndex, type ReadFile } from './sharded-index';
import { RESULT_TYPES } from './documents';
import { tonguesOf, typedWholeForms, type Tongues } from './forms';
import { bearersAmong, isMeant, isPublished, isTownFound, isTownMeant, type Match } from './match';
import type { Hit, HitGroup, Outcome, Wanted } from './outcome';
import type { IndexName, PublishedSearch } from './published';
import { queryFor, type Closeness } from './query';
import { DocumentStore } from './document-store';
import { SOUND_MARK } from './sounds';

/** What one index has for what was typed. */
interface Look {
	/** Best first. */
	readonly matches: readonly Match[];
	readonly progress: Outcome['progress'];
	readonly isWhole: boolean;
}

const NOT_YET: Look = { matches: [], progress: 'searching', isWhole: true };

/** Guesses offered when nothing is found. */
const MOST_GUESSES = 4;
/** Bearers of one name whose passages are found through it. */
const MOST_BEARERS = 20;

/** Searches a published index. */
export class Search {
	readonly #indexes: Readonly<Record<IndexName, ShardedIndex>>;
	readonly #documents: DocumentStore;
	readonly #tongues: Tongues;

	/** Reads what every search needs. Throws where it cannot be had. */
	static async open(read: ReadFile): Promise<Search> {
		return new Search(await read('index.json'), read);
	}

	private constructor(published: PublishedSearch, read: ReadFile) {
		this.#tongues = tonguesOf(published.languages);
		this.#indexes = {
			names: new ShardedIndex('names', published, read),
			texts: new ShardedIndex('texts', published, read)
		};
		this.#documents = new DocumentStore(published, read);
	}

	/**
	 * What matches; slips of the pen only where nothing is written so, guesses only then. What is
	 * found by its name is answered first, then everything together.
	 */
	async *find(typed: string, wanted: Wanted): AsyncGenerator<Outcome> {
		for (const closeness of ['exact', 'similar'] as const) {
			const names = await this.#look('names', typed, closeness);
			if (names.matches.some(isPublished))
				yield await this.#outcome(closeness, names, NOT_YET, wanted);
			const texts = await this.#look('texts', typed, closeness);
			const outcome = await this.#outcome(closeness, names, texts, wanted);
			if (outcome.groups.length === 0 && outcome.progress === 'done') continue;
			yield outcome;
			return;
		}
		yield await this.#guess(typed);
	}

	async #look(index: IndexName, typed: string, closeness: Closeness): Promise<Look> {
		const query = queryFor(typed, this.#tongues, closeness);
		if (query === null) return { matches: [], progress: 'done', isWhole: true };
		try {
			const { results, isWhole } = await this.#indexes[index].find(query);
			const names = typedWholeForms(typed, this.#tongues);
			const matches = results.flatMap(({ id, terms, match }): Match[] => {
				const type = this.#documents.typeOf(id);
				const byName = names.filter((name) => match[name]?.includes('whole'));
				const isWritten = byName.some((name) => !name.startsWith(SOUND_MARK));
				const named = isWritten ? 'written' : byName.length > 0 ? 'sounding' : null;
				return type ? [{ number: id, type, terms, named }] : [];
			});
			return { matches, progress: 'done', isWhole };
		} catch {
			return { matches: [], progress: 'broken', isWhole: true };
		}
	}

	async #outcome(closeness: Closeness, names: Look, texts: Look, wanted: Wanted): Promise<Outcome> {
		const looks = [names, texts];
		const isSearching = texts.progress === 'searching';
		// A place that is found by its name brings the passages that mean it, however they write it.
		const bearers = isSearching ? [] : bearersAmong(names.matches).slice(0, MOST_BEARERS);
		const meant = await this.#meaning(bearers);
		const published = [...names.matches.filter(isPublished), ...texts.matches];
		const towns = names.matches.filter((match) => isTownFound(match, published.length === 0));
		const known = new Set(texts.matches.map(({ number }) => number));
		const more = meant.passages
			.filter((number) => !known.has(number))
			.map((number): Match => ({ number, type: 'passage', terms: [], named: null }));
		const found = [...published, ...more, ...towns];
		const groups = await Promise.all(
			RESULT_TYPES.map((type) =>
				this.#group(
					found.filter((match) => match.type === type),
					wanted[type],
					meant.through
				)
			)
		);
		const isBroken = [...looks, meant, ...groups].some(({ progress }) => progress === 'broken');
		const shown = groups.flatMap(({ group }) => group ?? []);
		return {
			closeness: shown.length > 0 ? closeness : null,
			groups: isTownMeant(names.matches)
				? shown.toSorted((a, b) => Number(b.type === 'town') - Number(a.type === 'town'))
				: shown,
			progress: isBroken ? 'broken' : isSearching ? 'searching' : 'done',
			isWhole: looks.every(({ isWhole }) => isWhole)
		};
	}

	/** Ids of places and events, and the numbers of the passages that mean them. */
	async #meaning(bearers: readonly Match[]) {
		try {
			const taken = await this.#documents.take(bearers.map(({ number }) => number));
			const ids = taken.flatMap(({ document }) => ('id' in document ? document.id : []));
			return {
				through: new Set(ids),
				passages: DocumentStore.meaning(taken),
				progress: 'done' as const
			};
		} catch {
			return { through: new Set<string>(), passages: [], progress: 'broken' as const };
		}
	}

	async #group(matches: readonly Match[], wanted: number, through: ReadonlySet<string>) {
		const taken = await Promise.allSettled(
			matches.slice(0, wanted).map(async ({ number, terms }): Promise<Hit[]> => {
				const entries = await this.#documents.take([number]);
				return entries.map(({ document }) => ({ document, terms: new Set(terms), through }));
			})
		);
		const hits = taken.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
		const isBroken = taken.some(({ status }) => status === 'rejected');
		const [type] = hits.map(({ document }) => document.type);
		const group: HitGroup | null = type ? { type, all: matches.length, hits } : null;
		return { group, progress: isBroken ? ('broken' as const) : ('done' as const) };
	}

	async #guess(typed: string): Promise<Outcome> {
		const { matches, progress, isWhole } = await this.#look('names', typed, 'near');
		const near = matches.filter(({ type }) => isMeant(type)).slice(0, MOST_GUESSES);
		const { group, progress: shown } = await this.#group(near, MOST_GUESSES, new Set());
		return {
			closeness: group ? 'near' : null,
			groups: group ? [group] : [],
			progress: progress === 'done' ? shown : progress,
			isWhole
		};
	}
}
