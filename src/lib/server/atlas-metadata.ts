import type { BBox } from 'geojson';
import type { Article } from '../domain/article';
import type { AtlasMetadata } from '../domain/atlas';
import type { Event } from '../domain/event';
import { ZOOMS } from '../domain/camera';
import { unionBox } from '../domain/geometry';
import type { Lang, Localized } from '../domain/localized';
import type { Place } from '../domain/place';
import { dateOf, dayOfDate, type StatedDate, type TimeWindow } from '../domain/timespan';
import type { StatedMetadata } from './schema/atlas-metadata';

/** Web Mercator ends near 85° north and south; farther out nothing can be shown. */
const WORLD: BBox = [-180, -85, 180, 85];
/** Half a degree of ground around an atlas whose places all lie at one point. */
const MARGIN = 0.5;
/** Up to so many places, articles and events each page has a share image of its own. */
const SHARE_IMAGES = 500;
/** Where nothing is dated the timeline still needs a year. */
const EPOCH_YEAR: TimeWindow = { from: 0, to: 364 };

interface Contents {
	readonly places: readonly Place[];
	readonly events: readonly Event[];
	readonly articles: readonly Article[];
}

/** What the atlas says of itself, completed from its contents where `atlas.yaml` is silent. */
export function completeMetadata(
	stated: StatedMetadata,
	languages: readonly Lang[],
	contents: Contents
): AtlasMetadata {
	const region = stated.region ?? boxAround(contents.places);
	return {
		languages,
		title: stated.title ?? untitled(languages),
		subtitle: stated.subtitle ?? {},
		intro: stated.intro ?? {},
		window: stated.window ?? yearsOf(datesOf(contents)),
		region,
		view: stated.view ?? region,
		closestZoom: stated.max_zoom ?? closestZoom(contents.places),
		presets: stated.presets,
		measureTo: stated.measure_to,
		shareImages: stated.share_images ?? SHARE_IMAGES,
		credits: stated.credits,
		contact: stated.contact ?? null
	};
}

/** The program's own name stands for an atlas that has none. */
const UNTITLED: Localized = { ar: 'سند', en: 'Sanad' };

function untitled(languages: readonly Lang[]): Localized {
	const known = languages.filter((lang) => lang in UNTITLED);
	const named = known.length > 0 ? known : ['en'];
	return Object.fromEntries(named.map((lang) => [lang, UNTITLED[lang] ?? '']));
}

/** Metres in a pixel of MapLibre's world at zoom 0, on the equator. */
const METRES_PER_PIXEL = 40_075_017 / 512;
/** Pixels that the best known position may be off: closer, the map would show what nobody knows. */
const DOUBT_PX = 32;

/** The zoom at which the most precise place spans 32 pixels of doubt, for a map that is no closer than it knows. */
function closestZoom(places: readonly Place[]): number {
	const zooms = places.flatMap(({ precisionM, bbox: [, south, , north] }) => {
		if (precisionM === null) return [];
		const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
		return [Math.log2((METRES_PER_PIXEL * shrink * DOUBT_PX) / precisionM)];
	});
	const closest = zooms.length > 0 ? Math.max(...zooms) : ZOOMS.closest;
	return Math.round(Math.min(ZOOMS.closest, Math.max(ZOOMS.farthest, closest)) * 10) / 10;
}

function boxAround(places: readonly Place[]): BBox {
	const box = unionBox(places.map(({ bbox }) => bbox));
	if (!box) return WORLD;
	const [west, south, east, north] = box;
	return west < east && south < north
		? box
		: [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN];
}

function datesOf({ places, events, articles }: Contents): StatedDate[] {
	return [
		...places.flatMap(({ existence }) => [existence.start, existence.end]),
		...events.map(({ date }) => date),
		...articles.map(({ published }) => published)
	].flatMap((date) => date ?? []);
}

/** The whole years that hold every known day of the dates. */
function yearsOf(dates: readonly StatedDate[]): TimeWindow {
	const days = dates.flatMap(({ earliest, latest }) => [earliest ?? [], latest ?? []].flat());
	if (days.length === 0) return EPOCH_YEAR;
	const year = (day: number) => dateOf(day).getUTCFullYear();
	return {
		from: dayOfDate(year(Math.min(...days)), 0, 1),
		to: dayOfDate(year(Math.max(...days)), 11, 31)
	};
}
