import { DAYS, iso, statedDay } from './dates';
import { at, Zipf, type Dice } from './dice';
import type { Both } from './names';
import type { AuthoredPlace } from './places';

/** An entry of `events.yaml`. */
export interface AuthoredEvent {
	readonly id: string;
	readonly name: Both;
	readonly kind: string;
	readonly date: string;
	readonly dated_by?: Both;
	readonly places: readonly string[];
	readonly covers?: readonly string[];
}

const KINDS: readonly { readonly id: string; readonly at: Both; readonly covers: boolean }[] = [
	{ id: 'attack', at: { ar: 'هجوم في', en: 'Attack at' }, covers: false },
	{ id: 'talks', at: { ar: 'محادثات في', en: 'Talks at' }, covers: false },
	{ id: 'deployment', at: { ar: 'انتشار في', en: 'Deployment at' }, covers: false },
	{ id: 'truce', at: { ar: 'هدنة في', en: 'Truce at' }, covers: true },
	{ id: 'agreement', at: { ar: 'اتفاق في', en: 'Agreement at' }, covers: true }
];

/** Events at the places, some of which see far more of them than others. */
export function events(
	dice: Dice,
	count: number,
	places: readonly AuthoredPlace[]
): AuthoredEvent[] {
	const ranks = new Zipf(places.length);
	return Array.from({ length: count }, (_, index) => {
		const kind = dice.pick(KINDS);
		const place = at(places, ranks.rank(dice));
		const day = DAYS.first + dice.below(DAYS.last - DAYS.first);
		const lasts = dice.chance(0.2);
		return {
			id: `event-${index + 1}`,
			name: { ar: `${kind.at.ar} ${place.name.ar}`, en: `${kind.at.en} ${place.name.en}` },
			kind: kind.id,
			date: lasts ? `${iso(day)}/${iso(day + 1 + dice.below(10))}` : statedDay(dice, day),
			...(dice.chance(0.3) && {
				dated_by: { ar: 'من نص مصطنع.', en: 'From a made-up text.' }
			}),
			places: dice.chance(0.1) ? [] : [place.feature.id],
			...(kind.covers && { covers: [at(places, ranks.rank(dice)).feature.id] })
		};
	});
}
