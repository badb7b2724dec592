import type { CompassDirection } from '$lib/domain/compass-direction';
import type { Messages } from './messages';
import { counted } from './plural';

const LOCALE = 'en-GB';

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

export const en = {
	siteName: 'Sanad',
	skipTo: { map: 'Skip to the map', text: 'Skip to the text', time: 'Skip to the timeline' },
	wayBack: { places: 'All places', events: 'All events', articles: 'All articles' },
	about: 'About',
	otherLanguage: 'العربية',
	map: {
		label: 'Map and layers',
		canvas: 'Interactive map',
		stillOf: (title) => `Map: ${title}`,
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		resetView: 'Back to the opening view',
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
		stillOfWindow: (window) => `Time shown: ${window}`,
		stillOfAll: (window) => `Time shown: all dates, ${window}`,
		stillWithout: (window) =>
			`Time shown: ${window}. What this page is about is not on the map in that time and these layers; only its position is marked.`,
		stillOfOther:
			'The drawing still belongs to the page before: the one of this page could not be loaded.',
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
		label: 'Search',
		placeholder: 'A place, an event, a word …',
		clear: 'Clear the search',
		close: 'Close',
		loading: 'Fetching the index …',
		failed: 'The index could not be fetched. Type again once there is a network.',
		results: 'Results',
		groups: {
			place: 'Places',
			town: 'Towns on the map',
			event: 'Events and agreements',
			passage: 'Passages',
			article: 'Articles'
		},
		shownOf: (shown, all) => `${shown} of ${all}`,
		showAll: (all) => `Show all: ${all}`,
		similar: 'Nothing is written just so. Similar spellings:',
		nothing: (typed) => `Nothing found for “\u2068${typed}\u2069”.`,
		nothingSuggestion: 'Try a single name, in Arabic or English; spellings may differ.',
		perhaps: 'Perhaps you meant',
		drawnOnly: 'Written on the map for orientation; no passage names it.',
		allPlaces: 'All places, by kind'
	},
	pointQuery: {
		title: 'What is here',
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
		plusMinus: (distance, error) => `${distance} ± ${error}`,
		error: (error) => `± ${error}`,
		errorUnknown: (distance) => `about ${distance}, precision not stated`,
		away: (distance, direction) =>
			direction ? `${distance}, to the ${TO_THE[direction]}` : distance,
		within: (error) => `Here or close by: nearer than its position is known (± ${error})`,
		along: (kilometre, start) =>
			start
				? `at kilometre ${kilometre} of the line as drawn, counted from its ${TO_THE[start]}ern end`
				: `at kilometre ${kilometre} of the line as drawn, counted from its start`,
		absent: 'Not there in the chosen time',
		precisionNote:
			'Distances are as the crow flies. ± adds the precision of the place to that of a screen pixel.'
	},
	basemap: {
		more: 'More detail here: choose a basemap',
		title: 'Basemap',
		kinds: {
			simple: 'Simple (built in)',
			openfreemap: 'OpenFreeMap (online)',
			own: 'Detailed (from this site)'
		},
		thirdParty:
			'OpenFreeMap is a third party. While it is chosen, the map asks the servers of openfreemap.org for the area you look at, and they see your internet address. This device remembers the choice; links you share do not carry it.',
		failed: 'The detailed basemap could not be loaded. The built-in one is shown; nothing is lost.',
		retry: 'Try again',
		dataFromOpenStreetMap: 'Data from OpenStreetMap'
	},
	layers: {
		title: 'Layers',
		only: (name) => `Only ${name}`,
		onlyShort: 'only',
		all: 'Show all layers',
		mentionedOnly: 'Only places that passages of the window mention',
		held: (named, there, all) => `${named} named, ${there} of ${all} there`,
		span: {
			notDated: 'not dated',
			within: (year) => year,
			between: (first, last) => `${first}–${last}`,
			since: (year) => `since ${year}`,
			until: (year) => `until ${year}`
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
		doubtInShort: {
			weak: 'position weakly known',
			possible: 'may not have existed then',
			faint: 'not named in the chosen time',
			ring: 'true position within the ring',
			claim: 'position in another source',
			broken: 'course weakly known'
		}
	},
	reading: {
		places: 'Places in the order of the article',
		path: 'Join the places in view by a path on the map',
		passagesThatName: (place) => `Passages that name ${place}`,
		marked: (place) => `Marked: ${place}`,
		position: (number, all) => `${number} of ${all}`,
		previous: 'Previous',
		next: 'Next',
		openPlace: 'Open its page',
		unmark: 'Stop marking',
		together: 'Named together with',
		order: 'Order of the passages',
		byDate: 'By the dates they speak of',
		byArticle: 'By article',
		ignored: 'These parts of the link mean nothing here and were left out:'
	},
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
		text: 'Text',
		note: 'Both carry the page, the window of time, the layers and where the map looks.',
		openIn: (title) => `Open in ${title}`
	},
	sheet: {
		label: 'Height of the text panel',
		heights: { peek: 'low, the title only', half: 'half of the map', full: 'full' },
		raise: 'Raise the text panel',
		lower: 'Lower the text panel'
	},
	print: {
		legend: 'Legend',
		places: (named, there) => `${named} · ${there}`,
		window: (window) => `Time shown: ${window}`,
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
		window: (from, to) => `${from} – ${to}`,
		chart: 'Timeline',
		holds: (named, there, passages) => `Shown: ${named}, ${there}; ${passages}`,
		severalEvents: (count) => `Events close together: ${count}; open the list`,
		play: 'Play',
		pause: 'Pause',
		speed: 'Speed',
		daysASecond: counted(LOCALE, {
			one: (n) => `${n} day a second`,
			other: (n) => `${n} days a second`
		}),
		loop: 'Repeat',
		fold: 'Fold the timeline',
		wholeWindow: 'The window as a whole',
		step: 'Move the window',
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
		back: 'Back',
		backTo: (window) => `Back to ${window}`,
		calendar: 'Choose from a calendar',
		noDate: (example) => `Not a date. Write ${example}, 2020-03-05, or only a month or a year.`,
		outside: (from, to) => `The timeline runs from ${from} to ${to}.`,
		events: 'Events',
		passagesByDay: 'Passages by day',
		passagesByMonth: 'Passages by month',
		column: (when, passages) => `${when}: ${passages}`,
		setsWindow: 'Click to set the window to this time.',
		published: (title) => `Published: ${title}`,
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
			notDated: 'A layer without dates: always on the map'
		}
	},
	counts: {
		places: counted(LOCALE, { one: (n) => `${n} place`, other: (n) => `${n} places` }),
		placesNamed: counted(LOCALE, {
			one: (n) => `${n} place named`,
			other: (n) => `${n} places named`
		}),
		placesThere: counted(LOCALE, { other: (n) => `${n} there` }),
		passages: counted(LOCALE, { one: (n) => `${n} passage`, other: (n) => `${n} passages` }),
		articles: counted(LOCALE, { one: (n) => `${n} article`, other: (n) => `${n} articles` }),
		events: counted(LOCALE, { one: (n) => `${n} event`, other: (n) => `${n} events` }),
		results: counted(LOCALE, { one: (n) => `${n} result`, other: (n) => `${n} results` }),
		paragraphsWithoutPlaces: counted(LOCALE, {
			one: () => 'One paragraph without places',
			other: (n) => `${n} paragraphs without places`
		})
	},
	homePage: {
		whatTheWindowHolds: 'In the chosen time and layers',
		articles: 'Articles',
		places: 'Places',
		events: 'Events and agreements',
		emptyLayer: 'Nothing of this layer in the chosen time.',
		emptyWindow: 'No passage speaks of the chosen time. Widen it below the map.',
		possible: 'may not have existed in the chosen time'
	},
	export: {
		seen: 'Download what I see',
		seenText:
			'The places shown in the chosen time and layers, each with the number of passages that mean it.',
		asGeojson: 'With shapes (GeoJSON)',
		asTable: 'As a table (CSV)',
		made: (places) => `Downloaded: ${places}`,
		failed: 'The places could not be loaded. Please try again.',
		published: 'Files of the whole atlas',
		files: {
			'places.geojson': 'all places with shapes and dates, for map programs (GeoJSON)',
			'places.lpf.json':
				'the places as a gazetteer: names, where they are written, what holds them (Linked Places Format)',
			'annotations.jsonld':
				'every quote and every mention with its position in the original (W3C Web Annotation)',
			'mentions.csv': 'every mention as a row of a table, with its position in the original (CSV)',
			'articles.json': 'articles, quoted passages and their English glosses (JSON)',
			'events.json': 'events and agreements with their dates (JSON)'
		}
	},
	place: {
		kinds: {
			road: 'Road',
			corridor: 'Corridor',
			'observation-post': 'Observation post',
			group: 'Group of places',
			town: 'Town',
			village: 'Village',
			city: 'City',
			crossing: 'Border crossing',
			zone: 'Zone',
			'demilitarised-zone': 'Demilitarised zone',
			'planned-zone': 'Planned zone',
			'operation-area': 'Area of a military operation',
			governorate: 'Governorate',
			province: 'Province',
			region: 'Region',
			river: 'River',
			border: 'Border',
			venue: 'Venue of talks'
		},
		number: (number) => `No. ${number}`,
		existence: 'Existed',
		notDated: 'Not dated',
		noEndKnown: 'no end known',
		from: (date) => `from ${date}`,
		until: (date) => `until ${date}`,
		position: 'Position',
		precision: (distance) => `true to within ${distance}`,
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
		eventsHere: 'Events and agreements',
		nearby: 'Nearby',
		enclosedBy: 'Inside',
		possiblyEnclosed: 'possibly',
		previous: 'Previous place',
		next: 'Next place',
		outOfWindow: 'Not on the map in the chosen time and layers.'
	},
	claims: {
		title: 'What different sources say',
		things: {
			position: 'Position',
			start_date: 'Beginning',
			end_date: 'End',
			number: 'Number'
		},
		extent: 'Extent',
		preferred: 'Used here',
		away: (distance, direction) => `${distance} to the ${TO_THE[direction]} of the drawn position`
	},
	passage: {
		byGroup: (group) => `Names the whole group: ${group}`,
		oneOf: 'Means one of these:',
		speaksOf: (date) => `Date it speaks of: ${date}`,
		byPublication: 'Speaks of no single date; counted by its publication',
		paragraph: (number) => `paragraph ${number}`,
		titleLine: 'title',
		inArticle: 'Read in the article',
		gloss: 'English gloss',
		glossNote: 'our own rendering',
		copyLink: 'Copy link',
		copyCitation: 'Copy quote and citation',
		cite: 'Cite the passage',
		citeInWords: 'Copy the citation as text',
		citeAsBibtex: 'Copy it as BibTeX',
		citeAsCsl: 'Copy it as CSL-JSON',
		copied: 'Copied',
		copyFailed: 'Could not be copied',
		outOfWindow: 'Outside the chosen time'
	},
	citation: {
		gloss: (text) => `“${text}” [English rendering by Sanad]`,
		archived: (address) => `archived: ${address}`,
		via: (date, address) => `via Sanad, seen on ${date}: ${address}`
	},
	article: {
		publisherUnknown: 'publisher not named on the page',
		republishes: (publisher) => `republished from ${publisher}`,
		inferred: (date) => `${date} [date inferred]`,
		dateInferred: 'date inferred',
		dateReasoning: 'How the date was established',
		passages: 'Quoted passages',
		partlyQuoted:
			'Only the sentences that name a mapped place or event are quoted, word for word; gaps are marked.',
		original: 'Read the original',
		archivedCopy: 'Archived copy',
		captured: (date) => `text saved on ${date}`,
		notOnline: 'The original is not online.',
		noAddress: 'The address of the original is not recorded.',
		originalDigest: 'SHA-256 of the saved page text'
	},
	event: {
		kinds: {
			agreement: 'Agreement',
			talks: 'Talks',
			visit: 'Visit',
			call: 'Telephone call',
			halt: 'Operation halted',
			operation: 'Military operation',
			attack: 'Attack',
			patrols: 'Patrols',
			deployment: 'Deployment',
			withdrawal: 'Withdrawal',
			truce: 'Truce',
			displacement: 'Displacement'
		},
		date: 'Date',
		where: 'Where',
		whereUnknown: 'No place stated',
		covers: 'Covers',
		passages: 'Passages that name it'
	},
	date: {
		about: (date) => `about ${date}`,
		uncertain: (date) => `${date} (uncertain)`,
		aboutAndUncertain: (date) => `about ${date} (uncertain)`,
		between: (from, to) => `between ${from} and ${to}`,
		after: (date) => `${date} or later`,
		before: (date) => `${date} or earlier`,
		oneOf: (dates) => `one of: ${dates}`,
		range: (from, to) => `from ${from} to ${to}`,
		rangeFrom: (date) => `from ${date} on`,
		rangeTo: (date) => `up to ${date}`,
		some: {
			year: (period) => `a year of ${period}`,
			month: (period) => `a month of ${period}`,
			day: (period) => `a day of ${period}`
		},
		someBetween: {
			year: (from, to) => `a year between ${from} and ${to}`,
			month: (from, to) => `a month between ${from} and ${to}`,
			day: (from, to) => `a day between ${from} and ${to}`
		},
		parts: { year: 'year', month: 'month', day: 'day' },
		part: (name, value) => `${name}: ${value}`,
		notStated: 'not stated',
		approximateIn: (parts) => `approximate: ${parts}`,
		uncertainIn: (parts) => `uncertain: ${parts}`,
		noted: (date, note) => `${date} (${note})`,
		unknown: 'date not known'
	},
	unit: {
		metres: (value) => `${value} m`,
		kilometres: (value) => `${value} km`
	},
	aboutPage: {
		title: 'About this map',
		whatItIs: 'What it is',
		whatItIsText: [
			'Sanad (سند) means a support and a chain of attribution. Every place on this map opens the sentences that name it; every sentence shows its place, on its date, in Arabic and in English.',
			'Each quote is verbatim and placed by its position in the original text, whose SHA-256 is recorded. The English glosses are our own; the Arabic is the source.'
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
			'A mention that means “one of these” is shown on every candidate, and one that names a group on every member, each labelled as such. “Moscow” or “Ankara” meaning a government is not a place and is not linked.'
		],
		take: 'Take it away',
		takeText: 'The data behind the map, as files:',
		searchKey: 'The key / opens the search (on this device)',
		lastChange: (date) => `Last change of the data: ${date}.`,
		rights: 'Rights',
		rightsText: [
			'The code is under the MIT licence; the curated data are under CC BY 4.0. Quoted passages remain their publishers’.'
		],
		licence: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
		fault: 'Report a fault',
		faultText: 'A wrong place, date or quote? Please write, with the address of the page, to',
		credits: 'Sources of the geometry'
	},
	error: {
		title: 'Not found',
		notFound:
			'There is no page at this address. It may have been renamed; the lists hold all there are.',
		other: 'Something went wrong while showing this page.',
		goHome: 'To the map and all lists',
		goUp: 'One step up in this address, towards the map and all lists',
		similar: 'Did you mean'
	}
} satisfies Messages;
