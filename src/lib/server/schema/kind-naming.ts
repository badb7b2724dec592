import * as v from 'valibot';
import { BARE_NAMES } from '../../domain/naming';
import { isLang } from '../../domain/localized';
import { text } from './basics';

/** Texts may be in other languages than the atlas is. */
const lang = v.pipe(v.string(), v.check(isLang, 'is no canonical BCP 47 tag'));
const words = v.array(text);

const nouns = v.strictObject({ one: v.optional(words, []), several: v.optional(words, []) });

/** Words that report an event of a kind, by language. */
export const wordsOfEvents = v.record(
	lang,
	v.strictObject({ nouns: v.optional(words, []), verbs: v.optional(words, []) })
);

/** How texts name the places of a kind: keys of an entry of `places` in `kinds.yaml`. */
export const kindNaming = {
	nouns: v.optional(v.record(lang, nouns), {}),
	bare: v.optional(v.picklist(BARE_NAMES, `expected ${BARE_NAMES.join(', ')}`), 'equal')
};
