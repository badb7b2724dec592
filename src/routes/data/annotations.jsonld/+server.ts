import { json } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { addressesFrom } from '$lib/server/published/addresses';
import { annotations } from '$lib/server/published/annotations/annotations';
import { siteAddress } from '$lib/server/site-address';

export const prerender = true;

export const GET = () =>
	json(annotations(atlas, addressesFrom(siteAddress(), atlas.metadata.languages)));
