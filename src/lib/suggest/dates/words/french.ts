import { dateOf, type Day } from '../../../domain/timespan';
import type { Said } from '../said';
import type { DatingWords } from './dating-words';

const WEEKDAYS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const OFFSETS = new Map([
	[-2, 'avant-hier'],
	[-1, 'hier'],
	[0, 'aujourd’hui'],
	[1, 'demain'],
	[2, 'après-demain']
]);
const WEEKS = { last: 'la semaine dernière', this: 'cette semaine', next: 'la semaine prochaine' };
const FORMAT = new Intl.DateTimeFormat('fr', { dateStyle: 'full', timeZone: 'UTC' });

/** How French readers are told of a text's date. */
export const FRENCH_WORDS: DatingWords = {
	day: (day: Day) => FORMAT.format(dateOf(day)),
	quoted: (words) => `« ${words} »`,
	gloss,
	given: 'La date a été donnée par ceux qui éditent l’article, non par le texte.',
	printed: (day) => `La date est imprimée sur la page : ${day}.`,
	agrees: (words, day) => `Le texte dit ${words}, ce qui concorde : ${day}.`,
	says: (words) => `dit ${words}`,
	told: (words, event, day) => `dit ${words} à propos de « ${event} » (${day})`,
	concludes: (said, from, to) => {
		const text = `Le texte ${said.join(' ; il ')}`;
		if (to === null) return `${text}. Il est donc du ${from}.`;
		return `${text}. La page ne donne pas son jour ; le texte a été écrit entre le ${from} et le ${to}.`;
	}
};

function gloss(said: Said): string {
	const name = (weekday: number) => WEEKDAYS[weekday] ?? '';
	switch (said.kind) {
		case 'offset': {
			const words = OFFSETS.get(said.days) ?? `${Math.abs(said.days)} jours`;
			return said.weekday === null ? words : `${words}, ${name(said.weekday)}`;
		}
		case 'weekday': {
			const side = said.side === 'last' ? ' dernier' : said.side === 'next' ? ' prochain' : '';
			return `${name(said.weekday)}${side}`;
		}
		case 'night':
			return `la nuit de ${name(said.from)} à ${name(said.to)}`;
		case 'week':
			return WEEKS[said.side];
		case 'ago':
			return `il y a ${said.count} jours`;
		default:
			return '…';
	}
}
