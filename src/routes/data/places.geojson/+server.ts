import { json } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { placesGeojson } from '$lib/server/published/places-geojson';

export const prerender = true;

export const GET = () => json(placesGeojson(atlas));
