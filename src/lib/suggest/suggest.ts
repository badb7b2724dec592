import { findNames } from './names/find-names';
import { lexiconOf } from './names/lexicon';
import { namesRunOn } from './names/runs-on';
import { draftOf } from './draft/draft-of';
import { readSource } from './read-source';
import { languageOf } from './text/language-of';
import { READERS } from './readers';
import type { Draft, ReadAtlas, Readers, Reading, SuggestOptions } from './types';

/**
 * Reads a text beside an atlas: what it names, which of its sentences are therefore passages, and of
 * which days they speak. Pure, and linear in the length of the text whatever the size of the atlas.
 */
export function suggest(
	text: string,
	atlas: ReadAtlas,
	{ lang, published, gazetteer }: SuggestOptions = {},
	readers: Readers = READERS
): Draft {
	const lexicon = lexiconOf(atlas);
	const tongue = lang ?? languageOf(text);
	const source = readSource(text, tongue, namesRunOn(lexicon, tongue));
	const candidates = findNames(source, lexicon);
	const parts = readers.partsOf(source, candidates);
	const reading: Reading = { source, atlas, parts, candidates };
	const dates = readers.datesOf(reading, published ?? null);
	const links = readers.linksOf(reading, dates);
	const unknown = readers.unknownNames(reading, links, gazetteer ?? null);
	return draftOf(reading, { dates, links, unknown });
}
