import { foldedWords } from '../../domain/text-fold';
import type { Lang } from '../../domain/localized';
import { NO_NAMING, nounsOf, type BareName, type Naming } from '../../domain/naming';
import { isGroup } from '../../domain/place';
import type { ReadAtlas, ReadPlace } from '../types';

/** A common noun of the atlas: `city of`, folded, with the kinds of places it introduces. */
export interface Noun {
	readonly words: readonly string[];
	readonly number: 'one' | 'several';
	readonly kinds: ReadonlySet<string>;
}

/** What the choice of a meaning asks of an atlas in one language. */
export interface Lexicon {
	readonly atlas: ReadAtlas;
	readonly lang: Lang;
	/** The longest first. */
	readonly nouns: readonly Noun[];
	place(id: string): ReadPlace | undefined;
	/** Places one of whose names is these folded words, with or without its common noun. */
	named(words: readonly string[]): readonly ReadPlace[];
	/** True where these words are a name of the place as the atlas writes it. */
	isName(place: ReadPlace, words: readonly string[]): boolean;
	bare(place: ReadPlace): BareName;
	/** True for a place whose name also stands for a government; `null` where the atlas says it of none. */
	isGovernment(place: ReadPlace): boolean | null;
	isSettlement(place: ReadPlace): boolean;
	membersOf(group: ReadPlace): readonly ReadPlace[];
}

/** Reads an atlas for texts in a language. */
export function lexiconOf(atlas: ReadAtlas, lang: Lang): Lexicon {
	const naming = atlas.naming ?? NO_NAMING;
	const nouns = nounsIn(naming, lang);
	const places = new Map(atlas.places.map((place) => [place.id, place]));
	const settlements = new Set(
		atlas.kinds.places.filter(({ fclass }) => fclass === 'P').map(({ id }) => id)
	);
	const written = new Map(atlas.places.map((place) => [place.id, namesOf(place, lang)]));
	const named = new Map<string, ReadPlace[]>();
	for (const place of atlas.places) {
		const names = [...(written.get(place.id) ?? [])];
		const cores = names.flatMap((name) => coresOf(name.split(' '), place.kind, nouns));
		for (const name of new Set([...names, ...cores])) {
			const bearers = named.get(name) ?? [];
			named.set(name, bearers);
			bearers.push(place);
		}
	}
	const { governments } = naming;
	return {
		atlas,
		lang,
		nouns,
		place: (id) => places.get(id),
		named: (words) => named.get(words.join(' ')) ?? [],
		isName: (place, words) => written.get(place.id)?.has(words.join(' ')) ?? false,
		bare: (place) => naming.places.get(place.kind)?.bare ?? 'equal',
		isGovernment: (place) => (governments.size > 0 ? governments.has(place.id) : null),
		isSettlement: (place) => settlements.has(place.kind),
		membersOf: (group) =>
			isGroup(group) ? atlas.places.filter(({ partOf }) => partOf === group.id) : []
	};
}

function namesOf(place: ReadPlace, lang: Lang): Set<string> {
	const own = [place.name[lang], place.shortName?.[lang], ...(place.altNames[lang] ?? [])];
	return new Set(own.flatMap((name) => (name === undefined ? [] : [foldedWords(name).join(' ')])));
}

/** A name without the common noun of its kind. */
function coresOf(name: readonly string[], kind: string, nouns: readonly Noun[]): string[] {
	return nouns
		.filter((noun) => noun.number === 'one' && noun.kinds.has(kind))
		.filter(({ words }) => words.every((word, index) => word === name[index]))
		.map(({ words }) => name.slice(words.length).join(' '))
		.filter((core) => core !== '');
}

function nounsIn(naming: Naming, lang: Lang): Noun[] {
	const nouns = new Map<string, { number: Noun['number']; words: string[]; kinds: Set<string> }>();
	for (const kind of naming.places.keys()) {
		const { one, several } = nounsOf(naming, kind, lang);
		const add = (number: Noun['number']) => (noun: string) => {
			const words = foldedWords(noun);
			const key = `${number} ${words.join(' ')}`;
			const entry = nouns.get(key) ?? { number, words, kinds: new Set<string>() };
			nouns.set(key, entry);
			entry.kinds.add(kind);
		};
		one.forEach(add('one'));
		several.forEach(add('several'));
	}
	return [...nouns.values()].sort((a, b) => b.words.length - a.words.length);
}
