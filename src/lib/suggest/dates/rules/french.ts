import { anyOf, DAY_DIGITS, lookUp, numberIn, wholeWords, word, YEAR } from '../pieces';
import type { DateRule, Groups } from '../pieces';
import { saidDate, VAGUE, type SaidDate } from '../said';
import { MONTHS, NUMBERS, SIDES, THIRDS, UNITS, WEEKDAYS } from '../tables/french';

const MONTH = `(?<month>${anyOf(MONTHS.keys())})`;
const WEEKDAY = anyOf(WEEKDAYS.keys());
const SIDE = anyOf(SIDES.keys());
const THIRD = `(?<third>${anyOf(THIRDS.keys())})`;
const DAY = `(?:(?<day>${DAY_DIGITS})(?:er)?|(?<first>premier))`;
const OF_YEAR = `(?: +(?:de +l'an +|de +)?(?<year>${YEAR})| +de +l'annee +(?<yearSide>${SIDE})| +(?<side>${SIDE}))`;
const SET_OFF = `(?:,? *\\(?(?<weekday>${WEEKDAY})\\)?(?! +${SIDE}))?`;
const PART_OF_DAY = `(?: +${anyOf(['matin', 'après-midi', 'soir', 'dans la nuit'])})?`;
const COUNT = `(?<count>\\d{1,3}|${anyOf(NUMBERS.keys())})`;
const UNIT = `(?<unit>${anyOf(UNITS.keys())})`;
const LAST = anyOf(['derniers', 'dernières', 'dernier', 'dernière']);

function rule(body: string, read: DateRule['read'], ...example: DateRule['example']): DateRule {
	return { pattern: wholeWords("(?:[dl]'|qu'|jusqu')?", body), read, example };
}

function partsOf(found: Groups): SaidDate {
	return saidDate({
		month: lookUp(MONTHS, found['month']),
		day: found['first'] === undefined ? numberIn(new Map(), found['day']) : 1,
		year: found['year'] === undefined ? lookUp(SIDES, found['yearSide']) : Number(found['year']),
		side: lookUp(SIDES, found['side']),
		third: lookUp(THIRDS, found['third']),
		weekday: lookUp(WEEKDAYS, found['weekday'])
	});
}

function counted(body: string, days: number, ...example: DateRule['example']): DateRule {
	return rule(
		`(?:${body})${SET_OFF}`,
		(found) => ({ kind: 'offset', days, weekday: lookUp(WEEKDAYS, found['weekday']) }),
		...example
	);
}

function lengthOf(found: Groups) {
	const [count, unit] = [numberIn(NUMBERS, found['count']), lookUp(UNITS, found['unit'])];
	return count === null || unit === null ? null : { count, unit };
}

/** Times as French newspapers write them. */
export const FRENCH_RULES: readonly DateRule[] = [
	rule(
		`(?:(?<weekday>${WEEKDAY}),? +(?:le +)?)?${DAY} +(?:du +mois +de +)?${MONTH}${OF_YEAR}?`,
		partsOf,
		'samedi 17 mars 2018',
		'2018-03-17'
	),
	rule(
		`(?:${THIRD} *|(?:mois +(?:de +|d')))${MONTH}${OF_YEAR}?|(?<=en +)${MONTH.replace('month', 'bare')}`,
		(found) => partsOf(found['bare'] === undefined ? found : { month: found['bare'] }),
		'fin janvier',
		'[2020-01-21..2020-01-31]'
	),
	rule(`${MONTH}${OF_YEAR}`, partsOf, 'novembre dernier', '2019-11'),
	rule(
		`(?:du +|entre +le +)?(?<from>${DAY_DIGITS})(?:er)? *(?:-|au|et +le) *${DAY} +${MONTH}${OF_YEAR}?`,
		(found) => {
			const to = partsOf(found);
			return { kind: 'range', from: { ...to, day: Number(found['from']) }, to };
		},
		'du 3 au 5 février 2020',
		'2020-02-03/2020-02-05'
	),
	rule(
		`(?:${THIRD} *|l'an(?:nee)? +|annee +|(?<=(?:en|depuis|jusqu'en|des|entre|printemps|ete|automne|hiver) +|${YEAR} +(?:et|a) +))(?<year>${YEAR})`,
		partsOf,
		'mi-2017',
		'[2017-05..2017-08]'
	),
	rule(
		`(?:${THIRD} +)?(?:(?<unit>an|annee|mois) +(?<side>${SIDE})|(?:cette|ce) +(?<own>annee|mois))`,
		(found) => {
			const side = found['own'] === undefined ? lookUp(SIDES, found['side']) : 'this';
			const third = lookUp(THIRDS, found['third']);
			const isMonth = (found['unit'] ?? found['own']) === word('mois');
			return saidDate(isMonth ? { month: side, third } : { year: side, third });
		},
		'le mois dernier',
		'2020-02'
	),
	rule(
		`${DAY} +(?:du +)?(?:mois +(?<side>${SIDE})|(?<same>du +meme +mois))`,
		(found) =>
			saidDate({
				day: partsOf(found).day,
				month: found['same'] === undefined ? lookUp(SIDES, found['side']) : 'same'
			}),
		'le 10 du mois dernier',
		'2020-02-10'
	),
	rule(
		`(?:semaine +(?<side>${SIDE})|(?<own>cette +semaine))`,
		(found) => {
			const side = found['own'] === undefined ? lookUp(SIDES, found['side']) : 'this';
			return side === null || side === 'same' ? VAGUE : { kind: 'week', side };
		},
		'la semaine dernière',
		'[2020-03-02..2020-03-08]'
	),
	counted('avant-hier', -2, 'avant-hier mardi', '2020-03-10'),
	counted(`hier${PART_OF_DAY}`, -1, 'hier (mercredi)', '2020-03-11'),
	counted("aujourd'hui|ce +(?:matin|soir)", 0, 'aujourd’hui', '2020-03-12'),
	counted('apres-demain', 2, 'après-demain', '2020-03-14'),
	counted(`demain${PART_OF_DAY}`, 1, 'demain', '2020-03-13'),
	rule(
		`(?<weekday>${WEEKDAY})(?: +(?<side>${SIDE}))?${PART_OF_DAY}`,
		(found) => {
			const weekday = lookUp(WEEKDAYS, found['weekday']);
			if (weekday === null) return null;
			return { kind: 'weekday', weekday, side: lookUp(SIDES, found['side']) };
		},
		'vendredi dernier',
		'2020-03-06'
	),
	rule(
		`nuit +(?:de +|du +)?(?<from>${WEEKDAY}) *(?:-|a|au) *(?<to>${WEEKDAY})`,
		(found) => {
			const [from, to] = [lookUp(WEEKDAYS, found['from']), lookUp(WEEKDAYS, found['to'])];
			return from === null || to === null ? null : { kind: 'night', from, to };
		},
		'dans la nuit de mardi à mercredi',
		'[2020-03-10..2020-03-11]'
	),
	rule(
		`il +y +a +(?:environ +|pres +de +)?${COUNT} +${UNIT}`,
		(found) => {
			const length = lengthOf(found);
			return length && { kind: 'ago', ...length };
		},
		'il y a trois jours',
		'2020-03-09'
	),
	rule(
		`${COUNT} +${LAST} +${UNIT}`,
		(found) => {
			const length = lengthOf(found);
			return length && { kind: 'lasting', ...length };
		},
		'les deux derniers jours',
		'2020-03-10/2020-03-12'
	),
	rule(
		`(?:ces|les) +${LAST} +(?:jours|semaines|mois|annees)|recemment|il +y +a +(?:quelques|plusieurs) +(?:jours|semaines|mois|annees)`,
		() => VAGUE,
		'ces dernières semaines',
		null
	)
];
