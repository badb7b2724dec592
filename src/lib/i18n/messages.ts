import type { BasemapKind } from '$lib/domain/basemap-choice';
import type { Claimed } from '$lib/domain/claim';
import type { DataFileName } from '$lib/domain/data-files';
import type { DatePart } from '$lib/domain/edtf-text';
import type { Drawing } from '$lib/domain/legend';
import type { Lang } from '$lib/domain/localized';
import type { CompassDirection } from '$lib/domain/compass-direction';
import { ar } from './ar';
import { en } from './en';

/** Every sentence of the interface. Whole sentences only: nothing is glued from parts. */
export interface Messages {
	readonly siteName: string;
	/** From the head of the page past all the rest. */
	readonly skipTo: Readonly<Record<'map' | 'text' | 'time', string>>;
	/** From a page to the list that it is one of. */
	readonly wayBack: Readonly<Record<'places' | 'events' | 'articles', string>>;
	readonly about: string;
	/** Name of the other language, written in that language. */
	readonly otherLanguage: string;
	readonly map: {
		readonly label: string;
		/** Name of the canvas itself, inside the region that `label` names. */
		readonly canvas: string;
		/** Name of the still map that a page carries, `title` is the page's. */
		readonly stillOf: (title: string) => string;
		readonly zoomIn: string;
		readonly zoomOut: string;
		readonly resetView: string;
		/** Why the still map stands where the interactive one should. */
		readonly obstacles: Readonly<
			Record<
				'loading' | 'slow' | 'no-webgl' | 'lost' | 'program' | 'places' | 'ground' | 'index',
				string
			>
		>;
		readonly retry: string;
		/** What the still map shows: a window of time, all of it, or one that leaves out what its page is about. */
		readonly stillOfWindow: (window: string) => string;
		readonly stillOfAll: (window: string) => string;
		readonly stillWithout: (window: string) => string;
		readonly stillOfOther: string;
		readonly keyboardHint: string;
		/** In a frame: how wheel and fingers move the map, which otherwise move the page around it. */
		readonly gestures: Readonly<Record<'wheel' | 'wheelOnMac' | 'fingers', string>>;
		readonly chooseOne: string;
		readonly close: string;
		readonly attribution: string;
	};
	readonly search: {
		/** Name of the field, and of the button that opens it on a phone. */
		readonly label: string;
		readonly placeholder: string;
		readonly clear: string;
		readonly close: string;
		readonly loading: string;
		readonly failed: string;
		readonly results: string;
		readonly groups: Readonly<Record<'place' | 'town' | 'event' | 'passage' | 'article', string>>;
		/** How many of a group's results are shown. */
		readonly shownOf: (shown: string, all: string) => string;
		/** Shows the rest of a group; `all` counts its results. */
		readonly showAll: (all: string) => string;
		/** Nothing is written as typed; what follows differs by a letter or two. */
		readonly similar: string;
		/** What was typed may run the other way: it is set apart from the sentence. */
		readonly nothing: (typed: string) => string;
		readonly nothingSuggestion: string;
		readonly perhaps: string;
		/** Of a town that the map writes and that no page is about. */
		readonly drawnOnly: string;
		readonly allPlaces: string;
	};
	readonly pointQuery: {
		readonly title: string;
		/** Name of the button that asks about the middle of the map. */
		readonly queryCentre: string;
		readonly coordinates: string;
		readonly copyCoordinates: string;
		readonly inside: string;
		readonly insideNothing: string;
		readonly nearEdge: string;
		readonly maybeAbsent: string;
		readonly measures: string;
		readonly measuring: string;
		readonly failed: string;
		/** A distance with its possible error. */
		readonly plusMinus: (distance: string, error: string) => string;
		readonly error: (error: string) => string;
		readonly errorUnknown: (distance: string) => string;
		readonly away: (distance: string, direction: CompassDirection | null) => string;
		/** Closer than the position of the thing itself is known. */
		readonly within: (error: string) => string;
		readonly along: (kilometre: string, start: CompassDirection | null) => string;
		readonly absent: string;
		readonly precisionNote: string;
	};
	readonly basemap: {
		/** Offered where the bundled basemap has nothing more to show. */
		readonly more: string;
		readonly title: string;
		readonly kinds: Readonly<Record<BasemapKind, string>>;
		/** Said before the online basemap is chosen. */
		readonly thirdParty: string;
		readonly failed: string;
		readonly retry: string;
		readonly dataFromOpenStreetMap: string;
	};
	readonly layers: {
		readonly title: string;
		readonly only: (name: string) => string;
		readonly onlyShort: string;
		readonly all: string;
		readonly mentionedOnly: string;
		/** How many of a layer's places were there in the window, and how many of those are named. */
		readonly held: (named: string, there: string, all: string) => string;
		/** Years from the first to the last in which the layer's dated places may have existed. */
		readonly span: {
			readonly notDated: string;
			readonly within: (year: string) => string;
			readonly between: (first: string, last: string) => string;
			readonly since: (year: string) => string;
			readonly until: (year: string) => string;
		};
		readonly doubt: {
			readonly title: string;
			readonly weak: string;
			readonly possible: string;
			readonly faint: string;
			readonly ring: string;
			readonly claim: string;
			readonly broken: string;
		};
		/** The same in a few words, for the small legend: one line each. */
		readonly doubtInShort: Readonly<Record<Drawing, string>>;
	};
	/** Reading an article with the map beside it, and going from passage to passage. */
	readonly reading: {
		readonly places: string;
		readonly path: string;
		readonly passagesThatName: (place: string) => string;
		readonly marked: (place: string) => string;
		/** "3 of 12". */
		readonly position: (number: string, all: string) => string;
		readonly previous: string;
		readonly next: string;
		readonly openPlace: string;
		readonly unmark: string;
		readonly together: string;
		readonly order: string;
		readonly byDate: string;
		readonly byArticle: string;
		/** Before the parts of an address that were left out. */
		readonly ignored: string;
	};
	/** Handing a view on: as a link, or in a frame of another site. */
	readonly share: {
		readonly open: string;
		readonly link: string;
		readonly copyLink: string;
		readonly frame: string;
		readonly copyFrame: string;
		readonly frameOptions: string;
		readonly width: string;
		readonly height: string;
		readonly theme: string;
		readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
		readonly textOpen: string;
		readonly timeline: string;
		/** In a frame: the button that opens the text beside the map. */
		readonly text: string;
		/** What the link carries. */
		readonly note: string;
		/** Out of a frame: `title` is the atlas's. */
		readonly openIn: (title: string) => string;
	};
	/** The sheet that carries the text over the map on a phone. */
	readonly sheet: {
		readonly label: string;
		readonly heights: Readonly<Record<'peek' | 'half' | 'full', string>>;
		readonly raise: string;
		readonly lower: string;
	};
	readonly print: {
		readonly legend: string;
		readonly places: (named: string, there: string) => string;
		readonly window: (window: string) => string;
		readonly from: string;
	};
	readonly time: {
		readonly title: string;
		readonly from: string;
		readonly to: string;
		readonly earliest: string;
		readonly latest: string;
		readonly wholeTime: string;
		readonly presets: string;
		readonly window: (from: string, to: string) => string;
		readonly chart: string;
		readonly holds: (named: string, there: string, passages: string) => string;
		/** Name of a mark that shows only how many events it stands for. */
		readonly severalEvents: (count: string) => string;
		readonly play: string;
		readonly pause: string;
		readonly speed: string;
		readonly daysASecond: (count: number) => string;
		readonly loop: string;
		/** Folds the timeline to its one line. */
		readonly fold: string;
		/** Name of the handle that moves the window without changing its length. */
		readonly wholeWindow: string;
		readonly step: string;
		/** The two steps by the window's own length. */
		readonly stretchBefore: string;
		readonly stretchAfter: string;
		readonly previousEvent: string;
		readonly nextEvent: string;
		readonly axis: string;
		readonly zoomIn: string;
		readonly zoomOut: string;
		readonly earlier: string;
		readonly later: string;
		readonly showThatTime: string;
		/** On the button whose whole name is `backTo`. */
		readonly back: string;
		readonly backTo: (window: string) => string;
		readonly calendar: string;
		/** A typed date that is none; `example` is written as the page writes dates. */
		readonly noDate: (example: string) => string;
		readonly outside: (from: string, to: string) => string;
		/** Name of the marks' row. */
		readonly events: string;
		readonly passagesByDay: string;
		readonly passagesByMonth: string;
		/** What a column holds, and what a click on it does. */
		readonly column: (when: string, passages: string) => string;
		readonly setsWindow: string;
		readonly published: (title: string) => string;
		readonly key: {
			readonly title: string;
			readonly event: string;
			readonly events: string;
			readonly published: string;
			readonly within: string;
			readonly across: string;
			readonly picked: string;
			readonly bar: string;
			readonly fading: string;
			readonly notDated: string;
		};
	};
	readonly counts: {
		readonly places: (count: number) => string;
		/** Places that passages of the chosen time mean. */
		readonly placesNamed: (count: number) => string;
		/** Places that were there in the chosen time, named or not. */
		readonly placesThere: (count: number) => string;
		readonly passages: (count: number) => string;
		readonly articles: (count: number) => string;
		readonly events: (count: number) => string;
		readonly results: (count: number) => string;
		readonly paragraphsWithoutPlaces: (count: number) => string;
	};
	readonly homePage: {
		readonly whatTheWindowHolds: string;
		readonly articles: string;
		readonly places: string;
		readonly events: string;
		readonly emptyLayer: string;
		readonly emptyWindow: string;
		readonly possible: string;
	};
	readonly export: {
		readonly seen: string;
		/** What the files made in the browser hold. */
		readonly seenText: string;
		readonly asGeojson: string;
		readonly asTable: string;
		readonly made: (places: string) => string;
		readonly failed: string;
		readonly published: string;
		/** A word on each published file. */
		readonly files: Readonly<Record<DataFileName, string>>;
	};
	readonly place: {
		readonly kinds: Readonly<Record<string, string>>;
		readonly number: (number: string) => string;
		readonly existence: string;
		readonly notDated: string;
		readonly noEndKnown: string;
		readonly from: (date: string) => string;
		readonly until: (date: string) => string;
		readonly position: string;
		readonly precision: (distance: string) => string;
		readonly noPrecision: string;
		readonly derived: string;
		readonly weak: string;
		readonly source: string;
		readonly alsoWritten: string;
		readonly coordinates: string;
		readonly passages: string;
		readonly noPassages: string;
		readonly orderNote: string;
		readonly memberOf: string;
		readonly members: string;
		readonly eventsHere: string;
		readonly nearby: string;
		readonly enclosedBy: string;
		readonly possiblyEnclosed: string;
		readonly previous: string;
		readonly next: string;
		readonly outOfWindow: string;
	};
	/** What several sources say of one place. */
	readonly claims: {
		readonly title: string;
		readonly things: Readonly<Record<Claimed, string>>;
		/** Heading for lines and areas instead of the position. */
		readonly extent: string;
		readonly preferred: string;
		/** How far a claimed position lies from the drawn one, and where. */
		readonly away: (distance: string, direction: CompassDirection) => string;
	};
	readonly passage: {
		readonly byGroup: (group: string) => string;
		readonly oneOf: string;
		readonly speaksOf: (date: string) => string;
		readonly byPublication: string;
		readonly paragraph: (number: string) => string;
		readonly titleLine: string;
		readonly inArticle: string;
		readonly gloss: string;
		readonly glossNote: string;
		readonly copyLink: string;
		readonly copyCitation: string;
		/** Opens the ways to cite a passage without its quote. */
		readonly cite: string;
		readonly citeInWords: string;
		readonly citeAsBibtex: string;
		readonly citeAsCsl: string;
		readonly copied: string;
		readonly copyFailed: string;
		readonly outOfWindow: string;
	};
	/** What is copied to be quoted elsewhere. */
	readonly citation: {
		/** Our English rendering, set apart from the quote. */
		readonly gloss: (text: string) => string;
		readonly archived: (address: string) => string;
		/** Where and when the reader saw it. */
		readonly via: (date: string, address: string) => string;
	};
	readonly article: {
		readonly publisherUnknown: string;
		readonly republishes: (publisher: string) => string;
		/** A date that the page does not print. */
		readonly inferred: (date: string) => string;
		readonly dateInferred: string;
		readonly dateReasoning: string;
		readonly passages: string;
		readonly partlyQuoted: string;
		readonly original: string;
		readonly archivedCopy: string;
		readonly captured: (date: string) => string;
		/** It is known that its page is gone. */
		readonly notOnline: string;
		/** Nobody wrote down where its page is. */
		readonly noAddress: string;
		readonly originalDigest: string;
	};
	readonly event: {
		readonly kinds: Readonly<Record<string, string>>;
		readonly date: string;
		readonly where: string;
		readonly whereUnknown: string;
		/** Before the places that an agreement is about. */
		readonly covers: string;
		readonly passages: string;
	};
	readonly date: {
		readonly about: (date: string) => string;
		readonly uncertain: (date: string) => string;
		readonly aboutAndUncertain: (date: string) => string;
		/** On a day that is not known more closely. */
		readonly between: (from: string, to: string) => string;
		readonly after: (date: string) => string;
		readonly before: (date: string) => string;
		readonly oneOf: (dates: string) => string;
		/** All the days from one to another. */
		readonly range: (from: string, to: string) => string;
		readonly rangeFrom: (date: string) => string;
		readonly rangeTo: (date: string) => string;
		/** A day or a month that is not stated, of a month or a year that is. */
		readonly some: Readonly<Record<DatePart, (period: string) => string>>;
		readonly someBetween: Readonly<Record<DatePart, (from: string, to: string) => string>>;
		readonly parts: Readonly<Record<DatePart, string>>;
		/** One part of a date by its name: "month: not stated". */
		readonly part: (name: string, value: string) => string;
		readonly notStated: string;
		readonly approximateIn: (parts: string) => string;
		readonly uncertainIn: (parts: string) => string;
		readonly noted: (date: string, note: string) => string;
		readonly unknown: string;
	};
	readonly unit: {
		readonly metres: (value: string) => string;
		readonly kilometres: (value: string) => string;
	};
	readonly aboutPage: {
		readonly title: string;
		readonly whatItIs: string;
		readonly whatItIsText: readonly string[];
		readonly method: string;
		readonly methodText: readonly string[];
		readonly doubt: string;
		readonly doubtText: readonly string[];
		readonly take: string;
		readonly takeText: string;
		/** The key that can be switched off. */
		readonly searchKey: string;
		readonly lastChange: (date: string) => string;
		readonly rights: string;
		readonly rightsText: readonly string[];
		/** The link to the licence of the data. */
		readonly licence: string;
		readonly fault: string;
		readonly faultText: string;
		readonly credits: string;
	};
	readonly error: {
		readonly title: string;
		readonly notFound: string;
		readonly other: string;
		readonly goHome: string;
		/** The way on where no script finds the site's folder. */
		readonly goUp: string;
		readonly similar: string;
	};
}

const ALL: Record<Lang, Messages> = { ar, en };

/** The interface's sentences in a language. */
export function messagesFor(lang: Lang): Messages {
	return ALL[lang] ?? en;
}
