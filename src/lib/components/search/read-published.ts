import type { ReadFile } from '$lib/search/sharded-index';

/** Reads the published index below an address. */
export function readPublished(address: string): ReadFile {
	return async <Content>(path: string): Promise<Content> => {
		// All other files are named by their content; this one tells their names and is always asked for.
		const cache = path === 'index.json' ? 'no-cache' : 'default';
		const response = await fetch(`${address}/${path}`, { cache });
		if (!response.ok) throw new Error(response.statusText);
		const content: Content = await response.json();
		return content;
	};
}
