import type { Geometry } from 'geojson';
import { otherPositions, type Claim } from '../../../domain/claim';
import { textIn } from '../../../domain/localized';
import type { Place } from '../../../domain/place';
import type { Addresses } from '../addresses';
import type { Citation } from './attested-names';
import { geometryCertainty } from './relations';
import { yearOf, type Certainty, type LpfWhen } from './when';

/** A geometry with who says so; where sources claim several a collection of such. */
export type LpfGeometry = Geometry & {
	readonly certainty?: Certainty;
	readonly citations?: readonly Citation[];
};

/**
 * The geometry of a record. Where sources put the place at different positions it is a collection, as
 * the format has it for several attestations, each member cited; one that others claim is
 * `less-certain`, or as uncertain as the preferred one.
 */
export function claimedGeometry(place: Place, addresses: Addresses): LpfGeometry {
	const certainty = geometryCertainty(place);
	const own = { ...place.geometry, ...(certainty && { certainty }) };
	const positions = place.claims.filter(({ of }) => of === 'position');
	if (positions.length === 0) return own;
	const citationsOf = (claims: readonly Claim[]) =>
		claims.flatMap((claim) => citations(claim, place, addresses));
	const others = otherPositions(place.claims).map((coordinates): LpfGeometry => ({
		type: 'Point',
		coordinates,
		certainty: certainty === 'uncertain' ? 'uncertain' : 'less-certain',
		citations: citationsOf(positions.filter(({ value }) => String(value) === String(coordinates)))
	}));
	const preferred = positions.filter((claim) => claim.preferred);
	return {
		type: 'GeometryCollection',
		geometries: [{ ...own, citations: citationsOf(preferred) }, ...others]
	};
}

/** The time of existence, with the dates that others state named in its label: the format cites no times. */
export function claimedDates({ claims }: Place, when: LpfWhen | null): LpfWhen | null {
	const others = claims.flatMap((claim) =>
		(claim.of === 'start_date' || claim.of === 'end_date') && claim.value
			? [
					`${claim.of === 'start_date' ? 'start' : 'end'} ${claim.value.edtf} (${textIn(claim.source, 'en')})`
				]
			: []
	);
	return when && others.length > 0
		? { ...when, label: `${when.label}; others: ${others.join('; ')}` }
		: when;
}

function citations({ says, source, date }: Claim, { id }: Place, addresses: Addresses): Citation[] {
	const year = date && yearOf(date);
	return Object.entries(says).map(([lang, said]) => ({
		label: `${textIn(source, lang)}${date ? ` (${date.edtf})` : ''}: ${said}`,
		...(year !== null && { year }),
		'@id': addresses.place(id, lang)
	}));
}
