import type { ViewFilter } from '$lib/domain/atlas-index';
import type { Place } from '$lib/domain/place';
import { daysOf, type PresenceDays } from '$lib/domain/timespan';
import type { Attributes } from './svg';

/** What a mark of the drawing says of its place, so that a script can follow the reader's choice. */
export interface Key {
	readonly id: string;
	readonly layer: string;
	readonly days: PresenceDays;
}

/** The key of a place. */
export function keyOf({ id, layer, existence }: Place): Key {
	return { id, layer, days: daysOf(existence) };
}

/** A key as attributes; the days only of a place that is dated. */
export function keyAttributes({ id, layer, days }: Key): Attributes {
	const numbers = [days.earliest, days.latest, days.begun, days.lasting];
	const dated = numbers.some((day) => Number.isFinite(day));
	return {
		'data-place': id,
		'data-layer': layer,
		'data-days': dated ? numbers.map(writeDay).join() : undefined
	};
}

/** The key that {@link keyAttributes} has written; `null` for what bears none. */
export function readKey({ dataset }: SVGElement): Key | null {
	const { place, layer, days } = dataset;
	if (place === undefined || layer === undefined) return null;
	const [earliest, latest, begun, lasting] = (days ?? '-,+,-,+').split(',').map(readDay);
	return {
		id: place,
		layer,
		days: {
			earliest: earliest ?? -Infinity,
			latest: latest ?? Infinity,
			begun: begun ?? -Infinity,
			lasting: lasting ?? Infinity
		}
	};
}

/** A filter as an attribute: a drawing's counts are true for this one alone. */
export function writeCounted({ window: { from, to }, layers, mentionedOnly }: ViewFilter): string {
	return [from, to, layers.join(), mentionedOnly].join(' ');
}

function writeDay(day: number): string {
	return Number.isFinite(day) ? String(day) : day < 0 ? '-' : '+';
}

function readDay(text: string): number {
	return text === '-' ? -Infinity : text === '+' ? Infinity : Number(text);
}
