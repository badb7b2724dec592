import { foldedWords } from '../../../domain/text-fold';
import { NO_NAMING } from '../../../domain/naming';
import { dayOfDate, type Day } from '../../../domain/timespan';
import type { Event } from '../../../domain/event';
import type { Lexicon } from '../lexicon';
import type { EventGrammar } from './event-grammar';

/** An event as texts are compared with it. */
export interface KnownEvent {
	readonly event: Event;
	/** The consonants of the first word of its name, which says what happened. */
	readonly head: string;
	/** Keys of the names of the places where it happened, of those of one word. */
	readonly placeNames: ReadonlySet<string>;
	/** Keys of all words of its name in their order. */
	readonly name: readonly ReadonlySet<string>[];
	/** The words of its name that tell it from others, with how rare they are: 1 for those of no other event. */
	readonly telling: readonly { readonly keys: ReadonlySet<string>; readonly weight: number }[];
	/** Numbers in its name. */
	readonly numbers: ReadonlySet<string>;
	readonly from: Day;
	readonly to: Day;
}

/** The events of an atlas in one language. */
export interface EventLexicon {
	readonly events: readonly KnownEvent[];
	/** Words that report an event, folded, the longest first, with the kinds they report. */
	readonly triggers: readonly {
		readonly words: readonly string[];
		readonly isVerb: boolean;
		readonly kinds: ReadonlySet<string>;
	}[];
}

/** Reads the events of an atlas for texts in a language. */
export function eventLexicon(lexicon: Lexicon, grammar: EventGrammar): EventLexicon {
	const { atlas, lang } = lexicon;
	const kinds = atlas.naming?.events ?? NO_NAMING.events;
	const triggers = new Map<string, { words: string[]; isVerb: boolean; kinds: Set<string> }>();
	for (const [kind, words] of kinds) {
		const { nouns = [], verbs = [] } = words[lang] ?? {};
		for (const word of [...nouns, ...verbs]) {
			const folded = foldedWords(word);
			const isVerb = verbs.includes(word);
			const key = `${isVerb} ${folded.join(' ')}`;
			const known = triggers.get(key) ?? { words: folded, isVerb, kinds: new Set<string>() };
			known.kinds.add(kind);
			triggers.set(key, known);
		}
	}
	const named = atlas.events.map((event) => {
		const all = foldedWords(event.name[lang] ?? '');
		return { event, all, words: all.filter((word) => !grammar.isFunctionWord(word)) };
	});
	const bearers = new Map<string, number>();
	for (const { words } of named) {
		for (const key of new Set(words.map(grammar.key)))
			bearers.set(key, (bearers.get(key) ?? 0) + 1);
	}
	return {
		events: named.map(({ event, all, words }) => ({
			event,
			head: grammar.skeleton(all[0] ?? ''),
			placeNames: new Set(
				event.places.flatMap((id) => {
					const place = lexicon.place(id);
					const names = place ? [place.name[lang], ...(place.altNames[lang] ?? [])] : [];
					const words = names.map((name) => foldedWords(name ?? ''));
					return words.flatMap((each) => (each.length === 1 ? each : []));
				})
			),
			name: all.map(grammar.keysOf),
			telling: words
				.filter((word) => !isNumber(word))
				.map((word) => ({
					keys: grammar.keysOf(word),
					weight: 1 / (bearers.get(grammar.key(word)) ?? 1)
				})),
			numbers: new Set(all.filter(isNumber)),
			...daysOfEdtf(event.date.edtf)
		})),
		triggers: [...triggers.values()].sort((a, b) => b.words.length - a.words.length)
	};
}

/** Whether a folded word is a number in figures. */
export function isNumber(word: string): boolean {
	return /^\d+$/u.test(word);
}

const DATE = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/g;

/** The first and the last day of which an EDTF text speaks; all time where it names none. */
export function daysOfEdtf(edtf: string): { readonly from: Day; readonly to: Day } {
	const days = [...edtf.matchAll(DATE)].map(([, year, month, day]) => {
		const [y, m, d] = [year, month, day].map((part) => (part === undefined ? null : Number(part)));
		const first = dayOfDate(y ?? 0, (m ?? 1) - 1, d ?? 1);
		const last = d ? first : dayOfDate(y ?? 0, m ?? 12, 0);
		return { first, last };
	});
	return {
		from: Math.min(...days.map(({ first }) => first)),
		to: Math.max(...days.map(({ last }) => last))
	};
}
