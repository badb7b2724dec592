import type { Localized } from '../../domain/localized';
import { remembered } from '../../domain/remembered';
import { wordReader } from '../text/words';
import type { Named, ReadAtlas } from '../types';
import { keyOf } from './forms';

/** A name of the atlas with what tells its readings apart. */
export interface Entry {
	readonly named: Named;
	/** The atlas calls it so first. */
	readonly isMain: boolean;
	/** Of each word, whether it bears the Arabic article. */
	readonly definite: readonly boolean[];
	/** Of each word, whether it begins with a capital. */
	readonly capital: readonly boolean[];
}

/** A node of the tree of names: one word leads to the next. */
export interface Node {
	readonly next: Map<string, Node>;
	/** Names that end here. */
	readonly entries: Entry[];
}

/** The names of an atlas by their folded words. */
export interface Lexicon {
	readonly root: Node;
	/** Keys of words behind which a name may go on. */
	readonly leading: ReadonlySet<string>;
}

/** No name is longer; what is would be a sentence. */
const MOST_WORDS = 12;
/** Said of a name, not part of it: "Peace of Breda (1667)". */
const REMARK = /\s*\([^()]*\)\s*$/u;
/** Articles of other languages that a name may be written without. */
const OPENING_ARTICLE = /^(?:the |les? |la |l['’])(?=.)/iu;

/** The names of an atlas, put in order once; looking one up costs the same among ten and ten thousand. */
export const lexiconOf: (atlas: ReadAtlas) => Lexicon = remembered((atlas: ReadAtlas) => {
	const root: Node = { next: new Map(), entries: [] };
	const leading = new Set<string>();
	const add = (named: Named, isMain: boolean) => {
		const bare = named.name.replace(OPENING_ARTICLE, '');
		for (const name of new Set([named.name, bare])) {
			const keys = insert(root, { named, isMain }, name);
			for (const key of keys.slice(0, -1)) leading.add(key);
		}
	};
	for (const { id, name, altNames, shortName } of atlas.places) {
		const others = [...listed(altNames), ...stated(shortName ?? {})];
		for (const each of stated(name)) add({ type: 'place', id, ...each }, true);
		for (const each of others) add({ type: 'place', id, ...each }, false);
	}
	for (const { id, name } of atlas.events) {
		for (const { lang, name: own } of stated(name)) {
			add({ type: 'event', id, lang, name: own.replace(REMARK, '') }, true);
		}
	}
	return { root, leading };
});

function stated(names: Localized) {
	return Object.entries(names).map(([lang, name]) => ({ lang, name }));
}

function listed(names: Localized<readonly string[]>) {
	return Object.entries(names).flatMap(([lang, all]) => all.map((name) => ({ lang, name })));
}

/** Puts a name into the tree; gives the keys of its words. */
function insert(root: Node, about: Pick<Entry, 'named' | 'isMain'>, name: string): string[] {
	const words = wordReader(name)({ start: 0, end: name.length });
	if (words.length === 0 || words.length > MOST_WORDS) return [];
	const keys = words.map(({ folded }) => keyOf(folded));
	const node = keys.reduce((from, { key }) => {
		const next = from.next.get(key) ?? { next: new Map<string, Node>(), entries: [] };
		from.next.set(key, next);
		return next;
	}, root);
	const definite = keys.map((key) => key.definite);
	const capital = words.map(({ written }) => /^\p{Lu}/u.test(written));
	const isKnown = node.entries.some(
		(entry) => entry.named.id === about.named.id && entry.definite.join() === definite.join()
	);
	if (!isKnown) node.entries.push({ ...about, definite, capital });
	return keys.map(({ key }) => key);
}
