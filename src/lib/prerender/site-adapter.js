import adapter from '@sveltejs/adapter-static';
import { compressFolder } from './compress.js';
import { drawPictures } from './draw-pictures.js';

/**
 * SvelteKit's adapter for static sites, which writes the site to a folder, with pictures that are
 * drawn by worker threads and compressed copies that are made a few at a time.
 *
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter(folder) {
	const files = adapter({ pages: folder, strict: true, fallback: '404.html' });
	return {
		name: files.name,
		async adapt(builder) {
			// In the folder that `vite preview` serves, too.
			const prerendered = `${builder.getBuildDirectory('output')}/prerendered/pages`;
			await drawPictures(builder.getServerDirectory(), prerendered);
			await files.adapt(builder);
			await compressFolder(folder);
		}
	};
}
