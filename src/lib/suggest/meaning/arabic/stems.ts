import { foldedWords } from '../../../domain/text-fold';

/** Pronouns behind it. */
const BEHIND = /(?:هما|هم|هن|ها|ه|نا|كم)$/u;

/** A folded word and what is left of it without what may be attached: no rule tells which is right. */
export function stems(word: string): string[] {
	const known = cache.get(word);
	if (known) return known;
	const heads = new Set([word]);
	for (const rest of [...heads, word.replace(/^[وف](?=..)/u, '')]) {
		heads.add(rest);
		for (const attached of [/^(?:[بك]?ال|لل)(?=..)/u, /^[بلكس](?=..)/u]) {
			const bare = rest.replace(attached, '');
			heads.add(bare);
		}
	}
	const all = [...heads].flatMap((head) => {
		const bare = head.replace(BEHIND, '');
		// Before a pronoun the ta marbuta is a plain ta.
		return bare === head || bare.length < 3 ? [head] : [head, bare, bare.replace(/ت$/u, 'ه')];
	});
	const found = [...new Set(all)];
	if (cache.size > CACHED) cache.clear();
	cache.set(word, found);
	return found;
}

const CACHED = 20_000;
const cache = new Map<string, string[]>();

/** A set of words for {@link isAny}, from a list with spaces between. */
export function wordSet(list: string): ReadonlySet<string> {
	return new Set(foldedWords(list));
}

/** True where a word, with or without what is attached to it, is one of a set. */
export function isAny(word: string, set: ReadonlySet<string>): boolean {
	return word !== '' && stems(word).some((stem) => set.has(stem));
}

/** The letters attached before a noun in a written word; `null` where the word is not that noun. */
export function attachedTo(word: string, noun: string): string | null {
	if (word === noun) return '';
	if (!word.endsWith(noun.replace(/^ال/u, ''))) return null;
	const attached = /^[وف]?[بكل]?$/u;
	if (word.endsWith(noun) && attached.test(word.slice(0, -noun.length))) {
		return word.slice(0, -noun.length);
	}
	const bare = noun.replace(/^ال/u, '');
	const head = word.slice(0, -bare.length);
	return noun !== bare && /^[وف]?لل$/u.test(head) ? head.slice(0, -1) : null;
}
