import { letters } from '../text/words';
import type { LatinPlaces } from './latin-grammar';

function wordSet(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).map(letters));
}

/** Never an elision. */
const NONE = /(?!)/u;

export const ENGLISH_PLACES: LatinPlaces = {
	singular: wordSet('city town village hamlet suburb district province governorate county valley'),
	plural: wordSet(
		'cities towns villages hamlets suburbs districts provinces governorates counties'
	),
	of: wordSet('of'),
	elided: NONE,
	before: wordSet('mount lake jabal jebel tell tel wadi'),
	behind: wordSet(
		'village town city district province governorate county river crossing camp airport airbase mountains valley lake'
	),
	and: wordSet('and or'),
	noName:
		/^(?:the|a|an|this|that|each|every|another|one|two|three|its|their|his|her|our|in|at|on|of|to|from|new|old|first|second|third|main|capital|international|refugee|border|north|south|east|west|northern|southern|eastern|western|central|upper|lower|i|he|she|they|it|we|arab|kurdish|israeli|iraqi|saudi|greek|french|dutch|german|swiss|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|.{3,}(?:ish|ese|ians?|eans?))$/u
};

export const FRENCH_PLACES: LatinPlaces = {
	singular: wordSet(
		'ville village bourg bourgade hameau localité commune province gouvernorat district vallée poste-frontière camp aéroport lac'
	),
	plural: wordSet(
		'villes villages bourgs hameaux localités communes provinces gouvernorats districts camps'
	),
	of: wordSet('de du des'),
	elided: /^[dDlL]['’](?=\p{Lu})/u,
	before: wordSet('mont djebel tell oued fleuve'),
	behind: new Set(),
	and: wordSet('et ou'),
	noName:
		/^(?:le|la|les|un|une|ce|cette|ces|son|sa|leur|nord|sud|est|ouest|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u
};
