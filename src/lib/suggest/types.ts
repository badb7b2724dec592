import type { Atlas, Role } from '../domain/atlas';
import type { Localized } from '../domain/localized';
import type { Target } from '../domain/passage';
import type { Place } from '../domain/place';
import type { SourceText, Span } from './source-text';

/** What reading a text asks of an atlas. */
export interface ReadAtlas extends Pick<Atlas, 'events' | 'kinds'> {
	/** Without it names are read by their spelling and the grammar alone. */
	readonly naming?: Atlas['naming'];
	readonly metadata: Pick<Atlas['metadata'], 'languages'>;
	readonly places: readonly ReadPlace[];
}

/** What reading a text asks of a place. */
export type ReadPlace = Pick<
	Place,
	| 'id'
	| 'name'
	| 'altNames'
	| 'shortName'
	| 'kind'
	| 'partOf'
	| 'country'
	| 'existence'
	| 'derivation'
	| 'geometry'
	| 'bbox'
>;

/** A place or an event one of whose names stands in the text. */
export interface Named {
	readonly type: 'place' | 'event';
	readonly id: string;
	/** The name as the atlas writes it. */
	readonly name: string;
	/** BCP 47 tag of the language under which the atlas has the name. */
	readonly lang: string;
}

/**
 * Words of the text that are a name of the atlas, without what is attached to them; the longest
 * name wins, so that candidates do not overlap. They stand in text order.
 */
export interface Candidate extends Span {
	/** Place of its sentence in {@link SourceText.sentences}. */
	readonly sentence: number;
	/** Places of its words among those of the sentence, end exclusive. */
	readonly words: readonly [number, number];
	readonly text: string;
	/** Letters or particles attached before it, as they are written: `و`, `وب`, `l’`; else empty. */
	readonly attached: string;
	/** How the words are those of the name: `plural` and `dual` are of its common noun. */
	readonly number: 'as-named' | 'dual' | 'plural';
	/** All that bear the name, at least one; a place stands once, under its longest name. */
	readonly names: readonly Named[];
}

/** What a paragraph of the file is to the article. */
export interface Part {
	readonly is: 'title' | 'body' | 'furniture';
	/** Why, for a comment of the draft. */
	readonly reason: string;
}

/** A link that a rule proposes, in UTF-16 units. */
export interface Link extends Span {
	/** Place of its sentence in {@link SourceText.sentences}. */
	readonly sentence: number;
	readonly target: Target;
	/** Id of the rule in its table. */
	readonly rule: string;
	/** 0 to 1; from {@link LINKED_FROM} it is a link of the draft, below it a comment. */
	readonly certainty: number;
	/** For the curator, one clause in English. */
	readonly reason: string;
}

/** What is less certain is listed as a comment, not linked. */
export const LINKED_FROM = 0.5;

/** A date with the reasoning that led to it. */
export interface Dating {
	/** EDTF. */
	readonly edtf: string;
	/** For the curator, in English, with the words of the text it rests on. */
	readonly reason: string;
}

/** The day of publication, or the days it may be. */
export interface Publication extends Dating {
	readonly printed: boolean;
	/** The reasoning for readers, in those of the atlas's languages that have words for it. */
	readonly datedBy: Localized;
}

/** What the dates of a text come to. */
export interface TextDates {
	/** `printed` where the page prints it; `null` where the text does not say. */
	readonly published: Publication | null;
	/** What else there is to say of the day of publication: comments for the head of the draft. */
	readonly notes: readonly string[];
	/** By place of the sentence; sentences that say no time are missing. */
	readonly speaksOf: ReadonlyMap<number, Dating>;
	/** By place of the sentence: times too unsure to be stated, one clause each. */
	readonly doubts: ReadonlyMap<number, readonly string[]>;
}

/** A place-like word that the atlas lacks. */
export interface UnknownName {
	/** As it is written most often, with its common noun. */
	readonly name: string;
	/** Where it stands, in text order. */
	readonly spans: readonly (Span & { readonly sentence: number })[];
	/** Why it looks like a place: one clause in English. */
	readonly reason: string;
	/** Entries of the gazetteer of that name: more than one are ambiguous, none unknown there too. */
	readonly proposals: readonly {
		readonly name: string;
		/** Longitude, latitude. */
		readonly position: readonly [number, number];
		readonly precisionM: number | null;
		readonly source: string;
	}[];
}

/** What every part of the reading is given. */
export interface Reading {
	readonly source: SourceText;
	readonly atlas: ReadAtlas;
	/** By place of the paragraph. */
	readonly parts: readonly Part[];
	readonly candidates: readonly Candidate[];
}

/** Names and positions from elsewhere, beside the atlas. */
export interface Gazetteer {
	/** Its entries of a name, whatever its spelling. */
	find(name: string): UnknownName['proposals'];
}

/** The parts that a reading is made of; each is pure and linear in the text's length. */
export interface Readers {
	/** Tells title, body and page furniture apart: a part for each paragraph. */
	partsOf(source: SourceText, candidates: readonly Candidate[]): readonly Part[];
	/** `published` is EDTF, where the curator gave it. */
	datesOf(reading: Reading, published: string | null): TextDates;
	/** Links of places and events, not overlapping, in text order; furniture has none. */
	linksOf(reading: Reading, dates: TextDates): readonly Link[];
	/** Place-like words outside the links. */
	unknownNames(
		reading: Reading,
		links: readonly Link[],
		gazetteer: Gazetteer | null
	): readonly UnknownName[];
}

/** A suggestion as it leaves `suggest`: offsets are code points of the file, end exclusive. */
export interface Suggestion {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly target: Target;
	readonly role: Role | 'event';
	readonly rule: string;
	readonly certainty: number;
	readonly reason: string;
}

/** A sentence of the draft that names something: `at` in code points of the file. */
export interface DraftPassage {
	readonly paragraph: number;
	readonly at: readonly [number, number];
	readonly text: string;
	readonly speaksOf: Dating | null;
	/** Certain enough to be linked; at least one. */
	readonly links: readonly Suggestion[];
}

/** All that one reading of a text gives. */
export interface Draft {
	readonly lang: string;
	/** The title on one line; the first words of the text where the page has none. */
	readonly title: { readonly text: string; readonly isIncipit: boolean };
	readonly published: TextDates['published'];
	/** See {@link TextDates.notes}. */
	readonly dateNotes: TextDates['notes'];
	/** Times that a passage does not state, as nothing sure can be said. */
	readonly unsureTimes: readonly (Pick<DraftPassage, 'paragraph' | 'at'> & {
		readonly reason: string;
	})[];
	/** Code points of the file. */
	readonly characters: number;
	/** Paragraphs of the body. */
	readonly paragraphs: number;
	readonly passages: readonly DraftPassage[];
	/** Links too unsure to be made, with the paragraph they stand in. */
	readonly doubts: readonly (Suggestion & { readonly paragraph: number })[];
	readonly unknown: readonly (Omit<UnknownName, 'spans'> & {
		/** Code points of the file. */
		readonly at: readonly (readonly [number, number])[];
		/** The sentences that it stands in, each once. */
		readonly sentences: readonly string[];
	})[];
	/** What was left out as page furniture, with why. */
	readonly furniture: readonly { readonly text: string; readonly reason: string }[];
	/** Sentences with links that cannot be quoted, as their own text looks like one. */
	readonly unquotable: readonly Pick<DraftPassage, 'at' | 'text'>[];
}

/** What a curator may say of a text before it is read. */
export interface SuggestOptions {
	/** BCP 47; left out, it is told from the script and the commonest words. */
	readonly lang?: string;
	/** EDTF. */
	readonly published?: string;
	readonly gazetteer?: Gazetteer;
}
