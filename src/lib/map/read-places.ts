import { areColumns, type MapPlaces } from './point-columns';

/** Fetches what the map draws of every place; rejects where that cannot be had or is something else. */
export async function readPlaces(address: string): Promise<MapPlaces> {
	const answer = await fetch(address);
	const data: unknown = answer.ok ? await answer.json() : null;
	if (arePlaces(data)) return data;
	throw new Error(`${address} does not hold the map's places`);
}

/** What the site itself publishes as the map's features needs no closer look; columns must agree. */
function arePlaces(data: unknown): data is MapPlaces {
	return (
		typeof data === 'object' &&
		data !== null &&
		'type' in data &&
		data.type === 'FeatureCollection' &&
		'features' in data &&
		Array.isArray(data.features) &&
		(!('points' in data) || areColumns(data.points))
	);
}
