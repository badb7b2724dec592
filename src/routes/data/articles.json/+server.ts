import { json } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { articlesJson } from '$lib/server/published/articles-json';

export const prerender = true;

export const GET = () => json(articlesJson(atlas));
