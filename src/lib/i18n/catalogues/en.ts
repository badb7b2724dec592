import type { CompassDirection } from '$lib/domain/compass-direction';
import { languageNamesIn } from '../language-names';
import { countedIn } from '../plural';

const LOCALE = 'en-GB';

const counted = countedIn(LOCALE, ['one', 'other']);
const languageName = languageNamesIn(LOCALE);

const TO_THE: Record<CompassDirection, string> = {
	n: 'north',
	ne: 'north-east',
	e: 'east',
	se: 'south-east',
	s: 'south',
	sw: 'south-west',
	w: 'west',
	nw: 'north-west'
};

/** The source of the type: what is said here, every catalogue has to say. */
export default {
	/** The tag by which `Intl` writes dates, numbers and lists. */
	locale: LOCALE,
	/** Locales whose names of months are understood where a date is typed, the language's own first. */
	monthLocales: ['en-GB', 'ar-SY', 'ar-EG', 'fr'],
	siteName: 'Sanad',
	/** From the head of the page past all the rest. */
	skipTo: { map: 'Skip to the map', text: 'Skip to the text', time: 'Skip to the timeline' },
	/** From a page to the list that it is one of. */
	wayBack: { places: 'All places', events: 'All events', articles: 'All articles' },
	about: 'About',
	/** Name of the list of languages. */
	languages: 'Languages',
	map: {
		label: 'Map and layers',
		/** Name of the canvas itself, inside the region that `label` names. */
		canvas: 'Interactive map',
		/** Name of the still map that a page carries, `title` is the page's. */
		stillOf: (title: string) => `Map: ${title}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		resetView: 'Back to the opening view',
		/** Why the still map stands where the interactive one should. */
		obstacles: {
			loading: 'Loading the map …',
			slow: 'A still map. The interactive one is still loading and will appear by itself.',
			'no-webgl': 'A still map: this browser has no WebGL. Every place on it is a link.',
			lost: 'A still map: the browser has stopped drawing the interactive one.',
			program: 'A still map: the program that draws the interactive one could not be loaded.',
			places: 'A still map: the places of the interactive one could not be loaded.',
			ground: 'A still map: land and water of the interactive one could not be loaded.',
			index: 'A still map: the list of which passage means which place could not be loaded.'
		},
		retry: 'Try again',
		/** What the still map shows: a window of time, all of it, or one that leaves out what its page is about. */
		stillOfWindow: (window: string) => `Time shown: ${window}`,
		stillOfAll: (window: string) => `Time shown: all dates, ${window}`,
		stillWithout: (window: string) =>
			`Time shown: ${window}. What this page is about is not on the map in that time and these layers; only its position is marked.`,
		stillOfOther:
			'The drawing still belongs to the page before: the one of this page could not be loaded.',
		/** In a frame: how wheel and fingers move the map, which otherwise move the page around it. */
		gestures: {
			wheel: 'Use Ctrl + scroll to zoom the map',
			wheelOnMac: 'Use ⌘ + scroll to zoom the map',
			fingers: 'Use two fingers to move the map'
		},
		keyboardHint:
			'Arrow keys move the map, + and − zoom, Enter opens what lies under the cross, Shift+Enter says what is here.',
		chooseOne: 'Several places here',
		close: 'Close',
		attribution: 'Map data'
	},
	search: {
		/** Name of the field, and of the button that opens it on a phone. */
		label: 'Search',
		placeholder: 'A place, an event, a word …',
		clear: 'Clear the search',
		close: 'Close',
		loading: 'Fetching the index …',
		failed: 'The index could not be fetched. Type again once there is a network.',
		/** Names are found already. */
		searching: 'Searching the passages …',
		broken: 'Part of the index could not be fetched: more may be found.',
		/** Tries again to fetch what could not be fetched. */
		again: 'Try again',
		tooMany: 'So many words begin like this that not all were searched. Type more letters.',
		results: 'Results',
		groups: {
			place: 'Places',
			town: 'Towns on the map',
			event: 'Events',
			passage: 'Passages',
			article: 'Articles'
		},
		/** How many of a group's results are shown. */
		shownOf: (shown: string, all: string) => `${shown} of ${all}`,
		/** Shows the rest of a group; `all` counts its results. */
		showAll: (all: string) => `Show all: ${all}`,
		/** Shows some more of the group; `all` counts its results. */
		showMore: (more: string, all: string) => `Show ${more} more of ${all}`,
		/** Nothing is written as typed; what follows differs by a letter or two. */
		similar: 'Nothing is written just so. Similar spellings:',
		/** What was typed may run the other way: it is set apart from the sentence. */
		nothing: (typed: string) => `Nothing found for “\u2068${typed}\u2069”.`,
		nothingSuggestion: 'Try a single name; spellings may differ.',
		perhaps: 'Perhaps you meant',
		/** Of a town that the map writes and that no page is about. */
		drawnOnly: 'Written on the map for orientation; no passage names it.',
		allPlaces: 'All places, by kind'
	},
	pointQuery: {
		title: 'What is here',
		/** Name of the button that asks about the middle of the map. */
		queryCentre: 'What is at the centre of the map?',
		coordinates: 'Coordinates, latitude first',
		copyCoordinates: 'Copy coordinates',
		inside: 'Inside',
		insideNothing: 'No mapped area holds this point in the chosen time.',
		nearEdge: 'possibly: the edge is nearer than it is known',
		maybeAbsent: 'possibly: may not have existed in the chosen time',
		measures: 'Distances',
		measuring: 'Measuring …',
		failed: 'The shapes to measure with could not be loaded.',
		/** A distance with its possible error. */
		plusMinus: (distance: string, error: string) => `${distance} ± ${error}`,
		error: (error: string) => `± ${error}`,
		errorUnknown: (distance: string) => `about ${distance}, precision not stated`,
		away: (distance: string, direction: CompassDirection | null) =>
			direction ? `${distance}, to the ${TO_THE[direction]}` : distance,
		/** Closer than the position of the thing itself is known. */
		within: (error: string) => `Here or close by: nearer than its position is known (± ${error})`,
		along: (kilometre: string, start: CompassDirection | null) =>
			start
				? `at kilometre ${kilometre} of the line as drawn, counted from its ${TO_THE[start]}ern end`
				: `at kilometre ${kilometre} of the line as drawn, counted from its start`,
		absent: 'Not there in the chosen time',
		precisionNote:
			'Distances are as the crow flies. ± adds the precision of the place to that of a screen pixel.'
	},
	basemap: {
		/** Offered where the bundled basemap has nothing more to show. */
		more: 'More detail here: choose a basemap',
		title: 'Basemap',
		kinds: {
			simple: 'Simple (built in)',
			openfreemap: 'OpenFreeMap (online)',
			own: 'Detailed (from this site)'
		},
		/** Said before the online basemap is chosen. */
		thirdParty:
			'OpenFreeMap is a third party. While it is chosen, the map asks the servers of openfreemap.org for the area you look at, and they see your internet address. This device remembers the choice; links you share do not carry it.',
		failed: 'The detailed basemap could not be loaded. The built-in one is shown; nothing is lost.',
		retry: 'Try again',
		dataFromOpenStreetMap: 'Data from OpenStreetMap'
	},
	layers: {
		title: 'Layers',
		only: (name: string) => `Only ${name}`,
		onlyShort: 'only',
		all: 'Show all layers',
		mentionedOnly: 'Only places that passages of the window mention',
		/** How many of a layer's places were there in the window, and how many of those are named. */
		held: (named: string, there: string, all: string) => `${named} named, ${there} of ${all} there`,
		/** Years from the first to the last in which the layer's dated places may have existed. */
		span: {
			notDated: 'not dated',
			within: (year: string) => year,
			between: (first: string, last: string) => `${first}–${last}`,
			since: (year: string) => `since ${year}`,
			until: (year: string) => `until ${year}`
		},
		doubt: {
			title: 'How doubt is drawn',
			weak: 'Open or dashed symbol: the position is only weakly known.',
			possible: 'Pale and dashed: it may have existed in the chosen time, but that is not certain.',
			faint: 'Faint: no passage of the chosen time means it.',
			ring: 'Ring round a selected place: its true position lies somewhere within.',
			claim: 'Small ring on a thin line: where another source puts the selected place.',
			broken: 'Broken road: its course is only weakly known.'
		},
		/** The same in a few words, for the small legend: one line each. */
		doubtInShort: {
			weak: 'position weakly known',
			possible: 'may not have existed then',
			faint: 'not named in the chosen time',
			ring: 'true position within the ring',
			claim: 'position in another source',
			broken: 'course weakly known'
		}
	},
	/** Reading an article with the map beside it, and going from passage to passage. */
	reading: {
		places: 'Places in the order of the article',
		path: 'Join the places in view by a path on the map',
		passagesThatName: (place: string) => `Passages that name ${place}`,
		marked: (place: string) => `Marked: ${place}`,
		/** "3 of 12". */
		position: (number: string, all: string) => `${number} of ${all}`,
		previous: 'Previous',
		next: 'Next',
		openPlace: 'Open its page',
		unmark: 'Stop marking',
		together: 'Named together with',
		order: 'Order of the passages',
		byDate: 'By the dates they speak of',
		byArticle: 'By article',
		/** Before the parts of an address that were left out. */
		ignored: 'These parts of the link mean nothing here and were left out:'
	},
	/** Handing a view on: as a link, or in a frame of another site. */
	share: {
		open: 'Share',
		link: 'Link to this view',
		copyLink: 'Copy the link',
		frame: 'Code to embed it',
		copyFrame: 'Copy the code',
		frameOptions: 'How the frame looks',
		width: 'Width, pixels',
		height: 'Height, pixels',
		theme: 'Colours',
		themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
		textOpen: 'Text open at the start',
		timeline: 'With the timeline',
		/** In a frame: the button that opens the text beside the map. */
		text: 'Text',
		/** What the link carries. */
		note: 'Both carry the page, the window of time, the layers and where the map looks.',
		/** Out of a frame: `title` is the atlas's. */
		openIn: (title: string) => `Open in ${title}`
	},
	/** The sheet that carries the text over the map on a phone. */
	sheet: {
		label: 'Height of the text panel',
		heights: { peek: 'low, the title only', half: 'half of the map', full: 'full' },
		raise: 'Raise the text panel',
		lower: 'Lower the text panel'
	},
	print: {
		legend: 'Legend',
		places: (named: string, there: string) => `${named} · ${there}`,
		window: (window: string) => `Time shown: ${window}`,
		from: 'Printed from'
	},
	time: {
		title: 'Time',
		from: 'From',
		to: 'To',
		earliest: 'Start of the window',
		latest: 'End of the window',
		wholeTime: 'All dates',
		presets: 'Named periods',
		window: (from: string, to: string) => `${from} – ${to}`,
		chart: 'Timeline',
		holds: (named: string, there: string, passages: string) =>
			`Shown: ${named}, ${there}; ${passages}`,
		/** Name of a mark that shows only how many events it stands for. */
		severalEvents: (count: string) => `Events close together: ${count}; open the list`,
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		daysASecond: counted({
			one: (n) => `${n} day a second`,
			other: (n) => `${n} days a second`
		}),
		loop: 'Repeat',
		/** Folds the timeline to its one line. */
		fold: 'Fold the timeline',
		/** Name of the handle that moves the window without changing its length. */
		wholeWindow: 'The window as a whole',
		step: 'Move the window',
		/** The two steps by the window's own length. */
		stretchBefore: 'The stretch before, just as long',
		stretchAfter: 'The stretch after, just as long',
		previousEvent: 'To the previous event',
		nextEvent: 'To the next event',
		axis: 'Axis',
		zoomIn: 'Show a shorter time',
		zoomOut: 'Show a longer time',
		earlier: 'Show earlier',
		later: 'Show later',
		showThatTime: 'Show the map at that time',
		/** On the button whose whole name is `backTo`. */
		back: 'Back',
		backTo: (window: string) => `Back to ${window}`,
		calendar: 'Choose from a calendar',
		/** A typed date that is none; `example` is written as the page writes dates, `digits` the same day as EDTF does. */
		noDate: (example: string, digits: string) =>
			`Not a date. Write ${example}, ${digits}, or only a month or a year.`,
		outside: (from: string, to: string) => `The timeline runs from ${from} to ${to}.`,
		/** Name of the marks' row. */
		events: 'Events',
		/** Name of the histogram, by how long its columns are; for longer ones there is `counts.passagesByYears`. */
		passagesBy: { day: 'Passages by day', month: 'Passages by month' },
		/** What a column holds, and what a click on it does. */
		column: (when: string, passages: string) => `${when}: ${passages}`,
		setsWindow: 'Click to set the window to this time.',
		published: (title: string) => `Published: ${title}`,
		/** How many places of a layer with many of them were there. */
		ridge: {
			/** Name of the drawing; `certain` and `possible` are counts in the reader's window. */
			name: (layer: string, certain: string, possible: string) =>
				`${layer}: how many dated places were there when. In the window: ${certain} certainly, ${possible} possibly`,
			column: (when: string, certain: string, possible: string) =>
				`${when}: ${certain} certainly there, ${possible} possibly`
		},
		key: {
			title: 'Key',
			event: 'An event or an agreement',
			events: 'So many events, close together',
			published: 'An article was published',
			within: 'Passages that speak of this time alone',
			across: 'Passages that speak of a longer time',
			picked: 'Of these, passages on the open page’s places',
			bar: 'A place, for as long as it certainly existed, in its colour on the map',
			fading: 'Days on which it only may have existed',
			ridge:
				'How many places of a layer were there; paler on top, those that only may have been. The number is the most.',
			notDated: 'A layer without dates: always on the map'
		}
	},
	counts: {
		places: counted({ one: (n) => `${n} place`, other: (n) => `${n} places` }),
		/** Places that passages of the chosen time mean. */
		placesNamed: counted({
			one: (n) => `${n} place named`,
			other: (n) => `${n} places named`
		}),
		/** Places that were there in the chosen time, named or not. */
		placesThere: counted({ one: (n) => `${n} there`, other: (n) => `${n} there` }),
		passages: counted({ one: (n) => `${n} passage`, other: (n) => `${n} passages` }),
		articles: counted({ one: (n) => `${n} article`, other: (n) => `${n} articles` }),
		events: counted({ one: (n) => `${n} event`, other: (n) => `${n} events` }),
		/** Name of the histogram where its columns are 1, 10, 100 or 1,000 years long. */
		passagesByYears: counted({
			one: () => 'Passages by year',
			other: (n) => `Passages by ${n} years`
		}),
		/** Ends a list that names only the first. */
		andMore: counted({ one: (n) => `and ${n} more`, other: (n) => `and ${n} more` }),
		/** Lengthens a list by so many. */
		showMore: counted({ one: (n) => `Show ${n} more`, other: (n) => `Show ${n} more` }),
		results: counted({ one: (n) => `${n} result`, other: (n) => `${n} results` }),
		paragraphsWithoutPlaces: counted({
			one: () => 'One paragraph without places',
			other: (n) => `${n} paragraphs without places`
		})
	},
	homePage: {
		whatTheWindowHolds: 'In the chosen time and layers',
		articles: 'Articles',
		places: 'Places',
		events: 'Events',
		emptyLayer: 'Nothing of this layer in the chosen time.',
		emptyWindow: 'No passage speaks of the chosen time. Widen it below the map.',
		possible: 'may not have existed in the chosen time'
	},
	/** Lists too long for one page: those of a large atlas. */
	lists: {
		/** Name of the field above the places. */
		filter: 'Filter the places by name',
		more: 'Show more',
		/** Before the links to the pages that hold all entries. */
		all: 'All, page by page',
		/** Which entries stand on this page. */
		range: (first: string, last: string, all: string) => `${first}–${last} of ${all}`,
		/** A title of several pages. */
		titled: (title: string, page: string, pages: string) => `${title}, page ${page} of ${pages}`,
		/** Name of the links to a list's other pages. */
		pages: 'Pages',
		page: (number: string) => `Page ${number}`,
		previous: 'Previous page',
		next: 'Next page',
		/** After the number of all passages. */
		inWindow: (passages: string) => `${passages} of them in the chosen time`
	},
	export: {
		seen: 'Download what I see',
		/** What the files made in the browser hold. */
		seenText:
			'The places shown in the chosen time and layers, each with the number of passages that mean it.',
		asGeojson: 'With shapes (GeoJSON)',
		asTable: 'As a table (CSV)',
		made: (places: string) => `Downloaded: ${places}`,
		failed: 'The places could not be loaded. Please try again.',
		published: 'Files of the whole atlas',
		/** A word on each published file. */
		files: {
			'places.geojson': 'all places with shapes and dates, for map programs (GeoJSON)',
			'places.lpf.json':
				'the places as a gazetteer: names, where they are written, what holds them (Linked Places Format)',
			'annotations.jsonld':
				'every quote and every mention with its position in the original (W3C Web Annotation)',
			'mentions.csv': 'every mention as a row of a table, with its position in the original (CSV)',
			'articles.json': 'articles, quoted passages and their glosses (JSON)',
			'events.json': 'events and agreements with their dates (JSON)'
		}
	},
	place: {
		number: (number: string) => `No. ${number}`,
		existence: 'Existed',
		notDated: 'Not dated',
		noEndKnown: 'no end known',
		from: (date: string) => `from ${date}`,
		until: (date: string) => `until ${date}`,
		position: 'Position',
		precision: (distance: string) => `true to within ${distance}`,
		noPrecision: 'precision not stated',
		derived: 'computed from other places, not drawn',
		weak: 'weakly known',
		source: 'How it is known',
		alsoWritten: 'Also written',
		coordinates: 'Coordinates',
		passages: 'Passages that name it',
		noPassages: 'No passage names this place.',
		orderNote: 'In the order of the dates they speak of',
		memberOf: 'Part of',
		members: 'Members of the group',
		eventsHere: 'Events',
		nearby: 'Nearby',
		enclosedBy: 'Inside',
		possiblyEnclosed: 'possibly',
		previous: 'Previous place',
		next: 'Next place',
		outOfWindow: 'Not on the map in the chosen time and layers.'
	},
	/** What several sources say of one place. */
	claims: {
		title: 'What different sources say',
		things: {
			position: 'Position',
			start_date: 'Beginning',
			end_date: 'End',
			number: 'Number'
		},
		/** Heading for lines and areas instead of the position. */
		extent: 'Extent',
		preferred: 'Used here',
		/** How far a claimed position lies from the drawn one, and where. */
		away: (distance: string, direction: CompassDirection) =>
			`${distance} to the ${TO_THE[direction]} of the drawn position`
	},
	passage: {
		byGroup: (group: string) => `Names the whole group: ${group}`,
		oneOf: 'Means one of these:',
		speaksOf: (date: string) => `Date it speaks of: ${date}`,
		byPublication: 'Speaks of no single date; counted by its publication',
		paragraph: (number: string) => `paragraph ${number}`,
		titleLine: 'title',
		/** What a passage means, in a language that it is not written in. */
		gloss: (lang: string) => `${languageName(lang)} gloss`,
		glossNote: 'our own rendering',
		copyLink: 'Copy link',
		copyCitation: 'Copy quote and citation',
		/** Opens the ways to cite a passage without its quote. */
		cite: 'Cite the passage',
		citeInWords: 'Copy the citation as text',
		citeAsBibtex: 'Copy it as BibTeX',
		citeAsCsl: 'Copy it as CSL-JSON',
		copied: 'Copied',
		copyFailed: 'Could not be copied',
		outOfWindow: 'Outside the chosen time'
	},
	/** What is copied to be quoted elsewhere. */
	citation: {
		/** Our rendering into a language, set apart from the quote. */
		gloss: (text: string, lang: string) => `“${text}” [${languageName(lang)} rendering by Sanad]`,
		archived: (address: string) => `archived: ${address}`,
		/** Where and when the reader saw it. */
		via: (date: string, address: string) => `via Sanad, seen on ${date}: ${address}`
	},
	article: {
		publisherUnknown: 'publisher not named on the page',
		republishes: (publisher: string) => `republished from ${publisher}`,
		/** A date that the page does not print. */
		inferred: (date: string) => `${date} [date inferred]`,
		dateInferred: 'date inferred',
		dateReasoning: 'How the date was established',
		passages: 'Quoted passages',
		partlyQuoted:
			'Only the sentences that name a mapped place or event are quoted, word for word; gaps are marked.',
		original: 'Read the original',
		archivedCopy: 'Archived copy',
		captured: (date: string) => `text saved on ${date}`,
		/** It is known that its page is gone. */
		notOnline: 'The original is not online.',
		/** Nobody wrote down where its page is. */
		noAddress: 'The address of the original is not recorded.',
		originalDigest: 'SHA-256 of the saved page text'
	},
	event: {
		date: 'Date',
		where: 'Where',
		whereUnknown: 'No place stated',
		/** Before the places that an agreement is about. */
		covers: 'Covers',
		passages: 'Passages that name it'
	},
	date: {
		/** The number of a day within its date. */
		dayOfMonth: (day: string) => day,
		about: (date: string) => `about ${date}`,
		uncertain: (date: string) => `${date} (uncertain)`,
		aboutAndUncertain: (date: string) => `about ${date} (uncertain)`,
		/** On a day that is not known more closely. */
		between: (from: string, to: string) => `between ${from} and ${to}`,
		after: (date: string) => `${date} or later`,
		before: (date: string) => `${date} or earlier`,
		oneOf: (dates: string) => `one of: ${dates}`,
		/** All the days from one to another. */
		range: (from: string, to: string) => `from ${from} to ${to}`,
		rangeFrom: (date: string) => `from ${date} on`,
		rangeTo: (date: string) => `up to ${date}`,
		/** A day or a month that is not stated, of a month or a year that is. */
		some: {
			year: (period: string) => `a year of ${period}`,
			month: (period: string) => `a month of ${period}`,
			day: (period: string) => `a day of ${period}`
		},
		someBetween: {
			year: (from: string, to: string) => `a year between ${from} and ${to}`,
			month: (from: string, to: string) => `a month between ${from} and ${to}`,
			day: (from: string, to: string) => `a day between ${from} and ${to}`
		},
		parts: { year: 'year', month: 'month', day: 'day' },
		/** One part of a date by its name: "month: not stated". */
		part: (name: string, value: string) => `${name}: ${value}`,
		notStated: 'not stated',
		approximateIn: (parts: string) => `approximate: ${parts}`,
		uncertainIn: (parts: string) => `uncertain: ${parts}`,
		noted: (date: string, note: string) => `${date} (${note})`,
		unknown: 'date not known'
	},
	unit: {
		metres: (value: string) => `${value} m`,
		kilometres: (value: string) => `${value} km`
	},
	aboutPage: {
		title: 'About this map',
		whatItIs: 'What it is',
		whatItIsText: [
			'Sanad (سند) means a support and a chain of attribution. Every place on this map opens the sentences that name it; every sentence shows its place, on its date.',
			'Each quote is verbatim and placed by its position in the original text, whose SHA-256 is recorded. The glosses are our own; the quoted text is the source.'
		],
		method: 'How it was made',
		methodText: [
			'The text of each article was saved once and not changed since; its SHA-256 says which text it is. Quoted are the sentences that name a mapped place or a dated event, word for word, and a program compares every quote with the saved text, letter by letter.',
			'Editors link each name to the place it means in its sentence. Where the text leaves it open, the link says so. Positions, shapes and dates come from the sources that each place’s page names; nothing is invented, and what nobody knows is left out.',
			'Where a page does not print its date, the date was worked out from the text, the reasoning stands in the article’s page, and citations say “date inferred”.'
		],
		doubt: 'How doubt is shown',
		doubtText: [
			'A position carries the distance within which the true place lies. Where it is weak the symbol is open and the page says so.',
			'Dates read “about”, “uncertain” or “between” as the sources allow; “from … to” is how long a thing lasted. A date that is “about” or uncertain may be off by a month (a year, for a year alone) when the map decides what existed; a place that only may have existed is drawn paler.',
			'A mention that means “one of these” is shown on every candidate, and one that names a group on every member, each labelled as such. A capital named for its government is not a place and is not linked.'
		],
		take: 'Take it away',
		takeText: 'The data behind the map, as files:',
		/** The key that can be switched off. */
		searchKey: 'The key / opens the search (on this device)',
		lastChange: (date: string) => `Last change of the data: ${date}.`,
		rights: 'Rights',
		rightsText: [
			'The code is under the MIT licence; the curated data are under CC BY 4.0. Quoted passages keep the rights of their originals.'
		],
		/** The link to the licence of the data. */
		licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		fault: 'Report a fault',
		faultText: 'A wrong place, date or quote? Please write, with the address of the page, to',
		credits: 'Sources'
	},
	error: {
		title: 'Not found',
		notFound:
			'There is no page at this address. It may have been renamed; the lists hold all there are.',
		other: 'Something went wrong while showing this page.',
		goHome: 'To the map and all lists',
		/** The way on where no script finds the site's folder. */
		goUp: 'One step up in this address, towards the map and all lists',
		similar: 'Did you mean'
	}
};
