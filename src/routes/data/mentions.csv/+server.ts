import { text } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { mentionsCsv } from '$lib/server/published/mentions-csv';

export const prerender = true;

export const GET = () =>
	text(mentionsCsv(atlas), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
