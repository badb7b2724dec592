import type { Feature, Geometry, Position } from 'geojson';
import { statedDay, statedExistence } from './dates';
import { at, type Dice } from './dice';
import { away, COUNTRY, Ground, middleOf } from './ground';
import { nameOf, otherSpelling, type Both } from './names';
import { sortAt, type PlaceSort } from './sorts';

/** A place as its layer's file has it, with what texts need of it. */
export interface AuthoredPlace {
	readonly layer: string;
	readonly name: Both;
	readonly otherName: Both | null;
	readonly feature: Feature<Geometry | null> & { readonly id: string };
}

const PRECISIONS = [20, 50, 100, 250, 500, 1000, 2000, 5000, 10_000, 20_000] as const;
/** Places of a hundred that belong together: its first, and its group is its last. */
const MEMBERS = 12;
const HUNDRED = 100;

/** The places of an atlas, in the order of their numbers. */
export function places(dice: Dice, count: number): AuthoredPlace[] {
	const ground = new Ground(dice, count);
	const all: AuthoredPlace[] = [];
	for (let number = 0; number < count; number++) {
		const sort = sortAt(number);
		const shape = shapeOf(sort, number, all, dice, ground);
		const name = nameOf(dice, sort.kind);
		const otherName = dice.chance(0.3) ? otherSpelling(name) : null;
		all.push({
			layer: sort.layer,
			name,
			otherName,
			feature: {
				type: 'Feature',
				id: idOf(name, number),
				properties: {
					'name:ar': name.ar,
					'name:en': name.en,
					...(otherName && { 'alt_name:ar': otherName.ar, 'alt_name:en': otherName.en }),
					kind: sort.kind,
					...(sort.isArea ? {} : { country: COUNTRY }),
					...statedExistence(dice),
					...partOf(number, count),
					...(sort.kind === 'post' && { number: 1 + number }),
					...(sort.kind === 'road' && { ref: `R${1 + number}` }),
					...(dice.chance(0.3) && description(name)),
					...shape.properties,
					...source(sort)
				},
				geometry: shape.geometry
			}
		});
	}
	nameGroups(all);
	return all;
}

function idOf({ en }: Both, number: number): string {
	return `${en.toLowerCase().replace(/[^a-z]+/g, '-')}-${number}`;
}

interface Shape {
	readonly geometry: Geometry | null;
	readonly properties: object;
}

function shapeOf(
	sort: PlaceSort,
	number: number,
	before: readonly AuthoredPlace[],
	dice: Dice,
	ground: Ground
): Shape {
	const precision_m = dice.pick(PRECISIONS);
	const start = ground.position();
	switch (sort.shape) {
		case 'point':
			return point(number, before, dice, start, precision_m);
		case 'line':
			return {
				geometry: { type: 'LineString', coordinates: ground.way(start) },
				properties: { precision_m, ...(dice.chance(0.3) && { rounded: true }) }
			};
		case 'stretches': {
			const known = ground.way(start);
			const coordinates = [known, ground.way(at(known, known.length - 1))];
			const stretches = coordinates.map((_, index) => ({
				name: { ar: `الجزء ${index + 1}`, en: `Part ${index + 1}` },
				precision_m: dice.pick(PRECISIONS),
				source: { ar: 'مصطنع', en: 'Made up' }
			}));
			return { geometry: { type: 'MultiLineString', coordinates }, properties: { stretches } };
		}
		case 'area':
		case 'holed':
		case 'parts':
			return { geometry: area(sort.shape, dice, ground, start), properties: { precision_m } };
		case 'crossed': {
			const middle = middleOf(geometryOf(before, number - sort.back));
			return {
				geometry: { type: 'Polygon', coordinates: [ground.ring(middle, 25)] },
				properties: { precision_m }
			};
		}
		case 'buffer':
			return derived({ buffer: idAt(before, number - sort.back), km: 1 + dice.below(5) });
		case 'band': {
			const [band, within] = [idAt(before, number - sort.back), idAt(before, number - sort.within)];
			return derived({ band, within, km: 2 + dice.below(8) });
		}
		case 'group':
			return { geometry: null, properties: {} };
	}
}

/** One point in forty lies where an earlier one does: all that is known is the same village. */
function point(
	number: number,
	before: readonly AuthoredPlace[],
	dice: Dice,
	start: Position,
	precision_m: number
): Shape {
	const other = number > 0 && dice.chance(0.025) ? geometryOf(before, dice.below(number)) : null;
	const coordinates = other?.type === 'Point' ? other.coordinates : start;
	const geometry: Geometry = { type: 'Point', coordinates };
	if (dice.chance(0.03)) {
		const elsewhere = away(coordinates, dice.between(0.5, 3), dice.between(0, 6));
		const claims = [
			{ of: 'position', preferred: true, ...claimed('على التل', 'On the hill') },
			{ of: 'position', value: elsewhere, ...claimed('في الوادي', 'In the valley') },
			{ of: 'position', ...claimed('قرب النبع', 'Near the spring') }
		];
		return { geometry, properties: { precision_m: 5000, claims } };
	}
	if (dice.chance(0.03)) {
		const [stands, other] = [2018, 2019].map((year) => Date.UTC(year, 3, 1) / 86_400_000);
		const claims = [
			{ of: 'start_date', preferred: true, ...claimed('في الربيع', 'In spring') },
			{
				of: 'start_date',
				value: statedDay(dice, other ?? 0),
				...claimed('في العام التالي', 'In the next year')
			}
		];
		const start_date = statedDay(dice, stands ?? 0);
		return { geometry, properties: { precision_m, start_date, end_date: undefined, claims } };
	}
	return { geometry, properties: dice.chance(0.12) ? {} : { precision_m } };
}

function claimed(ar: string, en: string) {
	return { says: { ar, en }, source: { ar: 'مصدر مصطنع', en: 'Made-up source' } };
}

function area(shape: 'area' | 'holed' | 'parts', dice: Dice, ground: Ground, middle: Position) {
	const km = dice.between(3, 25);
	const outer = ground.ring(middle, km);
	const geometry: Geometry =
		shape === 'parts'
			? {
					type: 'MultiPolygon',
					coordinates: [[outer], [ground.ring(away(middle, km * 3, dice.between(0, 6)), km)]]
				}
			: {
					type: 'Polygon',
					coordinates:
						shape === 'holed' ? [outer, ground.ring(middle, km * 0.4).toReversed()] : [outer]
				};
	return geometry;
}

function derived(derivation: object): Shape {
	return { geometry: null, properties: { derived: derivation } };
}

function partOf(number: number, count: number) {
	const { shape } = sortAt(number);
	const inHundred = number % HUNDRED;
	// The first group of an atlas is as large as its archive: four places of each hundred.
	const first = shape === 'point' && inHundred >= MEMBERS && inHundred % 20 === 13;
	const group = first
		? HUNDRED - 1
		: inHundred < MEMBERS
			? number - inHundred + HUNDRED - 1
			: Infinity;
	return group < count ? { part_of: group } : {};
}

/** Groups come after their members, whose `part_of` is a number until all have an id. */
function nameGroups(all: readonly AuthoredPlace[]): void {
	for (const { feature } of all) {
		const { properties, id } = feature;
		if (!properties) continue;
		if (typeof properties.part_of === 'number') properties.part_of = idAt(all, properties.part_of);
		if (properties.kind === 'group') properties.derived = { collect: id };
	}
}

function description({ ar, en }: Both) {
	return {
		'description:ar': `${ar}: موضع مصطنع لقياس السرعة.`,
		'description:en': `${en}: made up to measure speed.`
	};
}

function source({ isArea }: PlaceSort) {
	return {
		'source:ar': isArea ? 'حدود مصطنعة.' : 'موضع مصطنع.',
		'source:en': isArea ? 'A made-up outline.' : 'A made-up position.'
	};
}

function geometryOf(all: readonly AuthoredPlace[], number: number): Geometry {
	const { geometry } = at(all, number).feature;
	return geometry ?? { type: 'GeometryCollection', geometries: [] };
}

function idAt(all: readonly AuthoredPlace[], number: number): string {
	return at(all, number).feature.id;
}
