import { json } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { eventsJson } from '$lib/server/published/events-json';

export const prerender = true;

export const GET = () => json(eventsJson(atlas));
