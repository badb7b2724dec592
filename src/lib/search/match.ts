import type { ResultType } from './documents';
import { SOUND_MARK } from './sounds';

/** A document that matches, before it is known what else comes with it. */
export interface Match {
	/** Number of the document. */
	readonly number: number;
	readonly type: ResultType;
	/** Forms of words by which it was found. */
	readonly terms: readonly string[];
	/** It bears this very name, or one that sounds like it. */
	readonly named: 'written' | 'sounding' | null;
}

/** True for what has a page; a town is only written on the map. */
export function isPublished({ type }: Match): boolean {
	return type !== 'town';
}

/** A town is found by how it is written; by its sound alone only where nothing else is found. */
export function isTownFound({ type, terms }: Match, alone: boolean): boolean {
	if (type !== 'town') return false;
	return alone || terms.some((term) => !term.startsWith(SOUND_MARK));
}

/**
 * True where a town bears this very name and comes before every place. A reader who asked for it
 * must not be left to think that a place of a similar name is the one.
 */
export function isTownMeant(matches: readonly Match[]): boolean {
	const first = matches.find(({ type }) => type === 'place' || type === 'town');
	return first?.type === 'town' && first.named === 'written';
}

/** Places and events that bear what was typed as their name or, where none does, sound like it. */
export function bearersAmong(matches: readonly Match[]): Match[] {
	const published = matches.filter(isPublished);
	const best = published.some(({ named }) => named === 'written') ? 'written' : 'sounding';
	return published.filter(({ named, type }) => named === best && isMeant(type));
}

/** True for what the links of passages point to. */
export function isMeant(type: ResultType): boolean {
	return type === 'place' || type === 'event';
}
