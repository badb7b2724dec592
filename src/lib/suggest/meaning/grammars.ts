import { ARABIC_GRAMMAR } from './arabic/grammar';
import type { Grammar } from './grammar';

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([['ar', ARABIC_GRAMMAR]]);

/** The grammar of a language by its BCP 47 tag; `null` for one without tables. */
export function grammarOf(lang: string): Grammar | null {
	return GRAMMARS.get(lang.split('-')[0] ?? lang) ?? null;
}
