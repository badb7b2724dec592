import bbox from '@turf/bbox';
import distance from '@turf/distance';
import type { Geometry, Position } from 'geojson';
import { centreOf, isArea } from '../../domain/geometry';
import { groupBy } from '../../domain/grouping';
import { showPosition, swapped } from '../positions';
import type { ProblemLog } from '../problem-log';
import type { LayeredDraft } from '../read-places';
import { countryAt, isNearCountry } from './countries';
import { Peers, type Located } from './peers';

/** Swapping that moves a place less, in kilometres, is no mistake that a reader would see. */
const SMALLEST_MOVE_KM = 50;

/**
 * Reports places that look swapped (latitude before longitude) or lost. For each place:
 *
 * 1. The country it states decides: it lies outside, and swapped it would lie inside. Of what lies
 *    near it neither way, such as an island, distance decides.
 * 2. Without a stated country, one that two thirds of its peers lie in is expected.
 * 3. Otherwise distance decides, see `check/layer-spread.ts`; this is what finds places at sea,
 *    lines across several countries, and positions that are lost without being swapped.
 *
 * A layer swapped as a whole is found only by stated countries: its places agree with each other.
 *
 * Peers are the other places of the layer, or all others of the atlas where the layer has fewer
 * than four. Where peers are strewn over many countries, a swapped position can look like any
 * other: the check tries each place swapped, and warns where it would not notice.
 * Swapped areas are found by their winding (`check/geometry.ts`), and the middle of a large area
 * need not lie in its own country; single positions are found by `check/stray-position.ts`.
 */
export function checkPositions(drafts: readonly LayeredDraft[], log: ProblemLog): void {
	const all = drafts.flatMap((draft) => (draft.drawn ? locate(draft, draft.drawn) : []));
	const peersOf = peersIn(all);
	for (const place of all) {
		const fault = faultOf(place, place.position, peersOf(place));
		if (fault) log.errorsIn(place.file)(`${place.id}.geometry`, fault);
	}
	// Beside a misplaced peer nothing sure can be said of the others.
	if (!log.failed) warnOfBlindSpots(all, peersOf, log);
}

function warnOfBlindSpots(
	all: readonly Located[],
	peersOf: (place: Located) => Peers,
	log: ProblemLog
): void {
	const blind = all.filter((place) => !place.isArea && isBlindSpot(place, peersOf(place)));
	for (const { file, id } of blind) {
		log.warningsIn(file)(
			id,
			'swapped latitude and longitude would go unnoticed here; state its "country"'
		);
	}
}

function locate({ id, file, layer, country }: LayeredDraft, drawn: Geometry): Located {
	const position = drawn.type === 'Point' ? drawn.coordinates : centreOf(bbox(drawn));
	return {
		id,
		file,
		layer,
		country,
		position,
		isArea: isArea(drawn),
		countryThere: countryAt(position)
	};
}

/** The peers of each place: of its layer where they are enough, else of the atlas. */
function peersIn(all: readonly Located[]): (place: Located) => Peers {
	const everywhere = new Peers(all);
	const byLayer = groupBy(all, ({ layer }) => layer);
	const ofLayers = new Map([...byLayer].map(([layer, places]) => [layer, new Peers(places)]));
	return ({ layer }) => {
		const own = ofLayers.get(layer);
		return own?.areEnough ? own : everywhere;
	};
}

/** Why the place cannot lie at `position`; `null` where it can. */
function faultOf(place: Located, position: Position, peers: Peers): string | null {
	const country = place.country ?? (place.isArea ? null : peers.countryOf(place));
	if (country !== null && isSwappedFrom(country, position)) {
		return (
			`${showPosition(position)} lies outside ${nameOf(country)}, ${showPosition(swapped(position))} ` +
			`would lie inside: latitude and longitude look swapped${place.country ? '' : REMEDY}`
		);
	}
	// A country decides nothing of an island far off its coast.
	const answered = place.country !== null && isNearCountry(position, place.country) !== false;
	if (answered || !peers.areEnough) return null;
	const { km, swappedKm, verdict } = peers.standing(place, position);
	if (verdict === 'fits' || (verdict === 'lost' && place.country !== null)) return null;
	const away = `${showPosition(position)} lies ${Math.round(km)} km from the middle of its layer`;
	return verdict === 'lost'
		? `${away}, far outside${REMEDY}`
		: `${away}, swapped it would be ${Math.round(swappedKm)} km: ` +
				`latitude and longitude look swapped${REMEDY}`;
}

const REMEDY = ' (if it is right, state its "country")';

function isSwappedFrom(country: string, position: Position): boolean {
	return (
		isNearCountry(position, country) === false && isNearCountry(swapped(position), country) === true
	);
}

function isBlindSpot(place: Located, peers: Peers): boolean {
	const mistaken = swapped(place.position);
	return (
		peers.areEnough &&
		distance(place.position, mistaken) > SMALLEST_MOVE_KM &&
		faultOf(place, mistaken, peers) === null
	);
}

function nameOf(code: string): string {
	return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
}
