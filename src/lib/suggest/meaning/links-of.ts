import { remembered } from '../../domain/remembered';
import type { Link, ReadAtlas, Reading, TextDates } from '../types';
import { grammarOf } from './grammars';
import { lexiconOf, type Lexicon } from './lexicon';
import { placeLinks } from './place-links';

/** Reading an atlas is worth keeping over the documents of an archive. */
const lexicons = remembered((atlas: ReadAtlas) => {
	void atlas;
	return new Map<string, Lexicon>();
});

/** Links of places and events in title and body, doubts included, in text order. */
export function linksOf(reading: Reading, dates: TextDates): readonly Link[] {
	const { lang } = reading.source;
	const grammar = grammarOf(lang);
	if (!grammar) return [];
	const known = lexicons(reading.atlas);
	const lexicon = known.get(lang) ?? lexiconOf(reading.atlas, lang);
	known.set(lang, lexicon);
	void dates;
	return placeLinks(reading, lexicon, grammar);
}
