import { json } from '@sveltejs/kit';
import { locatorOf } from '$lib/map/static/inset';
import { scenery } from '$lib/scenery';

export const prerender = true;

/** The small map that shows where in the region the interactive one looks. */
export const GET = () => json(locatorOf(scenery()));
