import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { AtlasIndex } from '$lib/domain/atlas-index';
import type { Kind } from '$lib/domain/kind';
import { parseDay, type Day, type StatedDate } from '$lib/domain/timespan';
import type { MapProperties } from '$lib/map/features';
import { randomFrom, SEED } from '../random';

/** Ground that holds the synthetic points, `[west, south, east, north]` in degrees. */
export const GROUND = [35, 34, 39, 37] as const;

/** Days over which the synthetic points begin, and the longest that one of them lasts. */
const FIRST_DAY = parseDay('2017-01-01') ?? 0;
const DAYS = 5 * 365;
const LONGEST = 540;

/** What a map is drawn from, and what the counts beside it are made from. */
export interface BenchAtlas {
	readonly features: FeatureCollection<Geometry, MapProperties>;
	readonly index: AtlasIndex;
	/** What this project's map draws places by; those of the real atlas always. */
	readonly kinds: readonly Kind[];
	/** What the maps show, `[west, south, east, north]` in degrees. */
	readonly ground: readonly [number, number, number, number];
}

/**
 * A synthetic atlas of dated points. One in ten begins or ends on a day that is only roughly known,
 * and one in four is meant by a passage, dated like it. They bear no names, because Leaflet draws
 * none: placing thousands of names would compare two different maps.
 */
export function syntheticAtlas(count: number): Pick<BenchAtlas, 'features' | 'index'> {
	const random = randomFrom(SEED);
	const below = (limit: number) => Math.floor(random() * limit);
	const [west, south, east, north] = GROUND;
	const points = Array.from({ length: count }, (_, number) => {
		const start = FIRST_DAY + below(DAYS);
		const end = start + 1 + below(LONGEST);
		const doubt = below(10) === 0 ? 1 + below(30) : 0;
		const position = [west + random() * (east - west), south + random() * (north - south)];
		return {
			id: `point-${number}`,
			position,
			start: stated(start, start + doubt),
			end: stated(end, end + doubt)
		};
	});
	const features = points.map(({ id, position, start, end }): Feature<Point, MapProperties> => ({
		type: 'Feature',
		properties: {
			id,
			layer: 'points',
			kind: 'town',
			label_ar: '',
			label_en: '',
			number: '',
			ref_ar: '',
			ref_en: '',
			precision_m: 0,
			earliest: start.earliest,
			latest: end.latest,
			begun: start.latest,
			lasting: end.earliest,
			weak: false,
			shape: 'point',
			order: 1
		},
		geometry: { type: 'Point', coordinates: position }
	}));
	return {
		features: { type: 'FeatureCollection', features },
		index: {
			places: points.map(({ id, position: [lng = 0, lat = 0], start, end }) => ({
				id,
				layer: 'points',
				name: { ar: id, en: id },
				kind: 'town',
				number: null,
				partOf: null,
				bbox: [lng, lat, lng, lat],
				existence: { start, end },
				weak: false
			})),
			passages: points
				.filter((_, number) => number % 4 === 0)
				.map(({ id, start, end }) => ({
					article: 'article',
					id,
					earliest: start.earliest,
					latest: end.latest,
					places: [id]
				})),
			articles: [],
			events: []
		}
	};
}

function stated(earliest: Day, latest: Day) {
	const approximate = earliest < latest;
	return {
		edtf: '',
		earliest,
		latest,
		stated: { earliest, latest },
		approximate,
		uncertain: false
	} satisfies StatedDate;
}
