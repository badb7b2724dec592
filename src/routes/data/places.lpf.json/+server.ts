import { json } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { addressesFrom } from '$lib/server/published/addresses';
import { placesLpf } from '$lib/server/published/lpf/places-lpf';
import { siteAddress } from '$lib/server/site-address';

export const prerender = true;

export const GET = () =>
	json(placesLpf(atlas, addressesFrom(siteAddress(), atlas.metadata.languages)));
