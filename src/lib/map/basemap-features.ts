import distance from '@turf/distance';
import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { Basemap } from '$lib/domain/atlas';
import { groupBy } from '$lib/domain/grouping';
import { fieldIn, textIn, type Lang } from '$lib/domain/localized';
import type { Place } from '$lib/domain/place';
import { labelField, labelsOf, mapLabel } from './features';

/** Land as polygons and country borders as lines, planar, positions `[lng, lat]`. */
export interface Ground {
	readonly land: FeatureCollection;
	readonly borders: FeatureCollection;
}

/** What the style reads of a basemap feature. */
export interface BasemapProperties {
	readonly class: 'land' | 'border' | 'road' | 'river' | 'lake' | 'town' | 'name';
	/** Empty for water that is a place as well: the place bears the name. */
	readonly [label: `label_${Lang}`]: string | undefined;
	readonly kind?: string;
	/** 1 is a large city, 4 a village. */
	readonly rank?: number;
}

const LOWEST_RANK = 4;

/** The whole basemap as one collection, told apart by `class`; `places` are those drawn on top of it. */
export function basemapFeatures(
	ground: { readonly world: Ground; readonly region: Ground },
	{ roads, rivers, lakes, towns, names }: Basemap,
	languages: readonly Lang[],
	places: readonly Place[] = []
): FeatureCollection<Geometry, BasemapProperties> {
	const grounds = [ground.world, ground.region];
	const taken = new Set(places.flatMap(({ name }) => Object.values(name)));
	const points = pointsByLabel(places, languages);
	return {
		type: 'FeatureCollection',
		features: [
			...grounds.flatMap(({ land }) => land.features.map((each) => ({ ...each, ...as('land') }))),
			...grounds.flatMap(({ borders }) =>
				borders.features.map((each) => ({ ...each, ...as('border') }))
			),
			...roads.map((each) => signed(each, languages)),
			...rivers.map((each) => named(each, 'river', languages, taken)),
			...lakes.map((each) => named(each, 'lake', languages, taken)),
			...towns
				.filter((town) => !isNamedAlready(town, points, languages))
				.map((each) => named(each, 'town', languages)),
			...names.map((each) => named(each, 'name', languages))
		]
	};
}

/** A road for orientation bears the short name of its signs. */
function signed(
	{ geometry, properties }: Feature,
	languages: readonly Lang[]
): Feature<Geometry, BasemapProperties> {
	const refs = fieldIn(properties, 'ref', languages);
	const label = (lang: Lang) => refs[lang] ?? String(properties?.ref ?? textIn(refs, lang));
	return {
		type: 'Feature',
		properties: { class: 'road', ...inEach(languages, label) },
		geometry
	};
}

/** Metres within which a place and a town of one name are one to the reader. */
const NEAR_M = 5_000;

/** Where the places that are points lie, by what the map calls them in each language. */
function pointsByLabel(
	places: readonly Place[],
	languages: readonly Lang[]
): ReadonlyMap<string, readonly Labelled[]> {
	const labelled = places.flatMap((place): Labelled[] => {
		const { geometry } = place;
		if (geometry.type !== 'Point') return [];
		const labels = Object.entries(labelsOf(place, languages));
		return labels.map(([lang, label]) => ({ label: labelKey(lang, label), geometry }));
	});
	return groupBy(labelled, ({ label }) => label);
}

interface Labelled {
	readonly label: string;
	readonly geometry: Point;
}

function labelKey(lang: Lang, label: string): string {
	return `${lang} ${label}`;
}

/** Whether the map writes a town's name beside it already, at a place that is called after the town. */
function isNamedAlready(
	{ geometry, properties }: Feature,
	points: ReadonlyMap<string, readonly Labelled[]>,
	languages: readonly Lang[]
): boolean {
	if (geometry.type !== 'Point') return false;
	const names = Object.entries(fieldIn(properties, 'name', languages));
	return names
		.flatMap(([lang, name]) => points.get(labelKey(lang, name)) ?? [])
		.some((point) => distance(geometry, point.geometry, { units: 'meters' }) < NEAR_M);
}

function as(kind: BasemapProperties['class']): { properties: BasemapProperties } {
	return { properties: { class: kind } };
}

function named(
	{ geometry, properties }: Feature,
	kind: BasemapProperties['class'],
	languages: readonly Lang[],
	taken: ReadonlySet<string> = new Set()
): Feature<Geometry, BasemapProperties> {
	const name = fieldIn(properties, 'name', languages);
	const isTaken = Object.values(name).some((each) => taken.has(each));
	return {
		type: 'Feature',
		properties: {
			class: kind,
			...inEach(languages, (lang) => (isTaken ? '' : mapLabel(textIn(name, lang)))),
			kind: String(properties?.kind ?? ''),
			rank: Number(properties?.rank ?? LOWEST_RANK)
		},
		geometry
	};
}

function inEach(
	languages: readonly Lang[],
	labelOf: (lang: Lang) => string
): Record<ReturnType<typeof labelField>, string> {
	return Object.fromEntries(languages.map((lang) => [labelField(lang), labelOf(lang)]));
}
