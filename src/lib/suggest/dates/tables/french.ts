import { foldedWord } from '../folded-text';
import { numbered } from '../pieces';
import type { Side, Third, Unit } from '../said';

/** Names of the months from January. */
export const MONTHS = numbered(
	[
		['janvier', 'janv.'],
		['février', 'févr.'],
		['mars'],
		['avril', 'avr.'],
		['mai'],
		['juin'],
		['juillet', 'juil.'],
		['août'],
		['septembre', 'sept.'],
		['octobre', 'oct.'],
		['novembre', 'nov.'],
		['décembre', 'déc.']
	],
	1
);

/** Days of the week from Sunday, 0. */
export const WEEKDAYS = numbered(
	[['dimanche'], ['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi']],
	0
);

export const NUMBERS = numbered(
	[
		...[['un', 'une'], ['deux'], ['trois'], ['quatre'], ['cinq'], ['six'], ['sept'], ['huit']],
		...[['neuf'], ['dix'], ['onze'], ['douze']]
	],
	1
);

export const SIDES: ReadonlyMap<string, Side> = new Map(
	(
		[
			['last', ['dernier', 'dernière', 'passé', 'passée', 'écoulé']],
			['this', ['courant', 'en cours']],
			['next', ['prochain', 'prochaine']],
			['same', ['même']]
		] as const
	).flatMap(([side, words]) => words.map((each) => [foldedWord(each), side] as const))
);

export const THIRDS: ReadonlyMap<string, Third> = new Map(
	(
		[
			['early', ['début', 'au début de', 'au début du', "au début d'"]],
			['middle', ['mi-', 'mi', 'à la mi-', 'au milieu de', 'au milieu du']],
			['late', ['fin', 'à la fin de', 'à la fin du', "à la fin d'"]]
		] as const
	).flatMap(([third, words]) => words.map((each) => [foldedWord(each), third] as const))
);

export const UNITS: ReadonlyMap<string, Unit> = new Map(
	(
		[
			['day', ['jour', 'jours']],
			['week', ['semaine', 'semaines']],
			['month', ['mois']],
			['year', ['an', 'ans', 'année', 'années']]
		] as const
	).flatMap(([unit, words]) => words.map((each) => [foldedWord(each), unit] as const))
);
