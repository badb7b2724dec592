import bearing from '@turf/bearing';
import inside from '@turf/boolean-point-in-polygon';
import distance from '@turf/distance';
import type { Position } from 'geojson';
import type { ReadPlace } from '../types';
import { breaksBefore, wordAt } from './clause';
import type { Case } from './choose';
import type { Side } from './grammar';

/** Ground that a text names: a place, or the part of it on one side; of a point what lies on that side of it. */
export interface Region {
	readonly place: ReadPlace;
	readonly side: Side | null;
}

/** How far "north of" a point reaches, kilometres. */
const REACH_KM = 40;
/** Half of the angle that "north of" a point opens, degrees. */
const HALF_ANGLE = 60;

/** The region behind a name: "in the north of A", "in the A countryside". */
export function regionBehind({ clause, grammar, lexicon }: Case): Region | null {
	const sides: Side[] = [];
	let at = clause.to;
	for (; at < clause.to + 7 && !breaksBefore(clause, at); at += 1) {
		const named = clause.starts.get(at);
		if (named) {
			const place = areaOf(named.names.flatMap(({ id }) => lexicon.place(id) ?? []));
			let behind = named.words[1];
			for (; !breaksBefore(clause, behind); behind += 1) {
				const side = grammar.sideOf(wordAt(clause, behind));
				if (!side) break;
				sides.push(side);
			}
			return place ? { place, side: sumOf(sides) } : null;
		}
		const word = wordAt(clause, at);
		const side = grammar.sideOf(word);
		if (side) sides.push(side);
		else if (!isFiller(word)) return null;
	}
	return null;

	function isFiller(word: string): boolean {
		const noun = lexicon.nouns.some(
			({ words }) => words.length === 1 && word.endsWith(words[0] ?? ' ')
		);
		return noun || grammar.isPlacing(word) || grammar.isNationality(word);
	}
}

/** Areas before points: "in the north of" speaks of ground. */
function areaOf(places: readonly ReadPlace[]): ReadPlace | null {
	return places.find(({ geometry }) => geometry.type.endsWith('Polygon')) ?? places[0] ?? null;
}

function sumOf(sides: readonly Side[]): Side | null {
	if (sides.length === 0) return null;
	return sides.reduce<Side>(([east, north], side) => [east + side[0], north + side[1]], [0, 0]);
}

/** The places, points, that lie in a region. */
export function membersWithin(places: readonly ReadPlace[], region: Region): ReadPlace[] {
	return places.filter(
		({ geometry }) => geometry.type === 'Point' && isWithin(geometry.coordinates, region)
	);
}

function isWithin(position: Position, { place: { geometry, bbox }, side }: Region): boolean {
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') {
		const [west = 0, south = 0, east = 0, north = 0] = bbox;
		const middle = [(west + east) / 2, (south + north) / 2];
		return inside(position, geometry) && (side === null || isOnSide(middle, position, side));
	}
	if (geometry.type !== 'Point') return false;
	const near = distance(geometry.coordinates, position) <= REACH_KM;
	if (!near || side === null) return near;
	const wanted = (Math.atan2(side[0], side[1]) * 180) / Math.PI;
	const turn = Math.abs(bearing(geometry.coordinates, position) - wanted);
	return Math.min(turn, 360 - turn) <= HALF_ANGLE;
}

/** True where a position lies beyond the middle in each direction of the side. */
function isOnSide(middle: Position, position: Position, side: Side): boolean {
	const [x = 0, y = 0] = position;
	const [middleX = 0, middleY = 0] = middle;
	return (x - middleX) * side[0] >= 0 && (y - middleY) * side[1] >= 0;
}
