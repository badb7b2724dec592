import distance from '@turf/distance';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { Basemap } from '$lib/domain/atlas';
import type { Place } from '$lib/domain/place';
import { labelsOf, mapLabel } from './features';

/** Land as polygons and country borders as lines, planar, positions `[lng, lat]`. */
export interface Ground {
	readonly land: FeatureCollection;
	readonly borders: FeatureCollection;
}

/** What the style reads of a basemap feature. */
export interface BasemapProperties {
	readonly class: 'land' | 'border' | 'river' | 'lake' | 'town' | 'name';
	/** Empty for water that is a place as well: the place bears the name. */
	readonly label_ar?: string;
	readonly label_en?: string;
	readonly kind?: string;
	/** 1 is a large city, 4 a village. */
	readonly rank?: number;
}

const LOWEST_RANK = 4;

/** The whole basemap as one collection, told apart by `class`; `places` are those drawn on top of it. */
export function basemapFeatures(
	ground: { readonly world: Ground; readonly region: Ground },
	{ rivers, lakes, towns, names }: Basemap,
	places: readonly Place[] = []
): FeatureCollection<Geometry, BasemapProperties> {
	const grounds = [ground.world, ground.region];
	const taken = new Set(places.map(({ name }) => name.en));
	return {
		type: 'FeatureCollection',
		features: [
			...grounds.flatMap(({ land }) => land.features.map((each) => ({ ...each, ...as('land') }))),
			...grounds.flatMap(({ borders }) =>
				borders.features.map((each) => ({ ...each, ...as('border') }))
			),
			...rivers.map((each) => named(each, 'river', taken)),
			...lakes.map((each) => named(each, 'lake', taken)),
			...towns
				.filter((town) => !places.some((place) => bearsNameOf(place, town)))
				.map((each) => named(each, 'town')),
			...names.map((each) => named(each, 'name'))
		]
	};
}

/** Metres within which a place and a town of one name are one to the reader. */
const NEAR_M = 5_000;

/** Whether the map writes a town's name beside it already, at a place that is called after the town. */
function bearsNameOf(place: Place, { geometry, properties }: Feature): boolean {
	if (geometry.type !== 'Point' || place.geometry.type !== 'Point') return false;
	return (
		labelsOf(place).en === properties?.['name:en'] &&
		distance(geometry, place.geometry, { units: 'meters' }) < NEAR_M
	);
}

function as(kind: BasemapProperties['class']): { properties: BasemapProperties } {
	return { properties: { class: kind } };
}

function named(
	{ geometry, properties }: Feature,
	kind: BasemapProperties['class'],
	taken: ReadonlySet<string> = new Set()
): Feature<Geometry, BasemapProperties> {
	const isTaken = taken.has(String(properties?.['name:en']));
	const label = (lang: string) =>
		isTaken ? '' : mapLabel(String(properties?.[`name:${lang}`] ?? ''));
	return {
		type: 'Feature',
		properties: {
			class: kind,
			label_ar: label('ar'),
			label_en: label('en'),
			kind: String(properties?.kind ?? ''),
			rank: Number(properties?.rank ?? LOWEST_RANK)
		},
		geometry
	};
}
