import type { Messages } from './messages';
import { counted } from './plural';

const LOCALE = 'en-GB';

export const en = {
	siteName: 'Sanad',
	skipToText: 'Skip to the text',
	home: 'Map',
	about: 'About',
	otherLanguage: 'العربية',
	map: {
		label: 'Map and layers',
		canvas: 'Interactive map',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		resetView: 'Back to the opening view',
		loading: 'Loading the map …',
		noWebgl:
			'This browser cannot draw the interactive map (no WebGL). Every place and passage is in the text.',
		failed: 'The map could not be loaded. Every place and passage is in the text.',
		keyboardHint: 'Arrow keys move the map, + and − zoom, Enter opens what lies under the cross.',
		chooseOne: 'Several places here',
		close: 'Close',
		nothingHere: 'No place here',
		attribution: 'Map data'
	},
	layers: {
		title: 'Layers',
		show: 'Show layer',
		only: (name) => `Only ${name}`,
		onlyShort: 'only',
		all: 'Show all layers',
		mentionedOnly: 'Only places that passages of the window mention',
		shownOf: (shown, all) => `${shown} of ${all}`
	},
	time: {
		title: 'Time',
		from: 'From',
		to: 'To',
		earliest: 'Start of the window',
		latest: 'End of the window',
		wholeTime: 'All dates',
		presets: 'Named periods',
		window: (from, to) => `${from} – ${to}`
	},
	counts: {
		places: counted(LOCALE, { one: (n) => `${n} place`, other: (n) => `${n} places` }),
		passages: counted(LOCALE, { one: (n) => `${n} passage`, other: (n) => `${n} passages` }),
		articles: counted(LOCALE, { one: (n) => `${n} article`, other: (n) => `${n} articles` }),
		events: counted(LOCALE, { one: (n) => `${n} event`, other: (n) => `${n} events` }),
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
		outsideWindow: 'no passage in the chosen time',
		possible: 'may not have existed in the chosen time'
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
		eventsHere: 'Events here',
		nearby: 'Nearby',
		enclosedBy: 'Inside',
		possiblyEnclosed: 'possibly',
		previous: 'Previous place',
		next: 'Next place',
		outOfWindow: 'Not on the map in the chosen time and layers.'
	},
	passage: {
		byGroup: (group) => `Names the whole group: ${group}`,
		oneOf: 'Means one of these:',
		speaksOf: (date) => `Speaks of ${date}`,
		byPublication: 'States no date; counted by its publication',
		paragraph: (number) => `paragraph ${number}`,
		titleLine: 'title',
		inArticle: 'Read in the article',
		gloss: 'English gloss',
		glossNote: 'our own rendering',
		copyLink: 'Copy link',
		copyCitation: 'Copy quote and citation',
		copied: 'Copied',
		copyFailed: 'Could not be copied',
		outOfWindow: 'Outside the chosen time'
	},
	article: {
		publishedOn: 'Published',
		publisherUnknown: 'The page does not name its publisher',
		republishes: (publisher) => `republished from ${publisher}`,
		dateReasoning: 'How the date was established',
		passages: 'Quoted passages',
		partlyQuoted:
			'Only the sentences that name a mapped place or event are quoted, word for word; gaps are marked.',
		original: 'Original',
		originalDigest: 'SHA-256 of the saved page text',
		translatedTitle: 'Title in English'
	},
	event: {
		kinds: {
			agreement: 'Agreement',
			talks: 'Talks',
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
		passages: 'Passages that name it'
	},
	date: {
		about: (date) => `about ${date}`,
		uncertain: (date) => `${date} (uncertain)`,
		aboutAndUncertain: (date) => `about ${date} (uncertain)`,
		between: (from, to) => `between ${from} and ${to}`,
		after: (date) => `${date} or later`,
		before: (date) => `${date} or earlier`,
		oneOf: (dates) => `one of: ${dates}`
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
		doubt: 'How doubt is shown',
		doubtText: [
			'A position carries the distance within which the true place lies. Where it is weak the symbol is open and the page says so.',
			'Dates read “about”, “uncertain” or “between” as the sources allow. A date that is “about” or uncertain may be off by a month (a year, for a year alone) when the map decides what existed; a place that only may have existed is drawn paler.',
			'A mention that means “one of these” is shown on every candidate, and one that names a group on every member, each labelled as such. “Moscow” or “Ankara” meaning a government is not a place and is not linked.'
		],
		take: 'Take it away',
		takeText: 'The data behind the map, as files:',
		takePlaces: 'places with geometry and dates (GeoJSON)',
		takeMentions: 'every mention with its position in the original (CSV)',
		takeArticles: 'articles and passages (JSON)',
		takeEvents: 'events (JSON)',
		rights: 'Rights',
		rightsText: [
			'The code is under the MIT licence; the curated data are under CC BY 4.0. Quoted passages remain their publishers’.'
		],
		credits: 'Sources of the geometry'
	},
	error: {
		title: 'Not found',
		notFound:
			'There is no page at this address. It may have been renamed; the lists hold all there are.',
		other: 'Something went wrong while showing this page.',
		goHome: 'To the map and all lists',
		similar: 'Did you mean'
	}
} satisfies Messages;
