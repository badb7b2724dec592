import { remembered } from '../../domain/remembered';
import type { Link, ReadAtlas, Reading, TextDates } from '../types';
import { eventLexicon, type EventLexicon } from './events/event-lexicon';
import { eventLinks } from './events/event-links';
import { grammarOf } from './grammars';
import { lexiconOf, type Lexicon } from './lexicon';
import { placeLinks } from './place-links';
import { plainLinks } from './plain-links';
import { withoutOverlaps } from './verdict';

interface Known {
	readonly lexicon: Lexicon;
	readonly events: EventLexicon | null;
}

/** By language; reading an atlas is worth keeping over the documents of an archive. */
const knownOf = remembered<ReadAtlas, Map<string, Known>>(() => new Map());

/** Links of places and events in title and body, doubts included, in text order. */
export function linksOf(reading: Reading, dates: TextDates): readonly Link[] {
	const { lang } = reading.source;
	const grammar = grammarOf(lang);
	if (!grammar) return plainLinks(reading);
	const { lexicon, events } = readAtlas(reading.atlas, lang);
	const places = placeLinks(reading, lexicon, grammar);
	if (!events || !grammar.events) return places;
	const happened = eventLinks(reading, dates, places, events, grammar.events);
	return withoutOverlaps([...places, ...happened]);
}

function readAtlas(atlas: ReadAtlas, lang: string): Known {
	const byLanguage = knownOf(atlas);
	const known = byLanguage.get(lang);
	if (known) return known;
	const lexicon = lexiconOf(atlas, lang);
	const grammar = grammarOf(lang)?.events ?? null;
	const read = { lexicon, events: grammar && eventLexicon(lexicon, grammar) };
	byLanguage.set(lang, read);
	return read;
}
