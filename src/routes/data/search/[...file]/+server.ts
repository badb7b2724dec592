import { error } from '@sveltejs/kit';
import { searchFiles } from '$lib/server/search-files';

export const prerender = true;

export const entries = () => [...searchFiles().keys()].map((file) => ({ file }));

/** The index of everything that can be found, in files that readers who search fetch as they need them. */
export const GET = ({ params: { file } }) => {
	const text = searchFiles().get(file);
	if (text === undefined) return error(404);
	return new Response(text, { headers: { 'content-type': 'application/json' } });
};
