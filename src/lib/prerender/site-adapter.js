import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { compressFolder } from './compress.js';
import { pictureDrawing } from './draw-pictures.js';
import { placePages } from './place-pages.js';

// Megabytes that a thread may fill with short-lived values before it clears them away. Writing and
// drawing pages leaves very many; it holds for the threads that begin from here on.
setFlagsFromString('--max-semi-space-size=64');

/**
 * SvelteKit's adapter for a site of plain files: pictures are drawn by worker threads while the pages
 * are written, and compressed copies are made of all texts.
 *
 * @param {string} site Folder of the site.
 * @param {string} intermediate Folder of what SvelteKit leaves of a build.
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function siteAdapter(site, intermediate) {
	const output = join(intermediate, 'output');
	const prerendered = join(output, 'prerendered');
	const maps = join(output, 'maps');
	return {
		name: 'sanad-site',
		emulate() {
			const drawPictures = pictureDrawing({
				server: join(output, 'server'),
				maps,
				pages: join(prerendered, 'pages')
			});
			return { platform: () => ({ drawPictures }) };
		},
		async adapt(builder) {
			builder.rimraf(site);
			builder.generateEnvModule();
			builder.writeClient(site);
			await placePages({ prerendered, maps, site });
			await builder.generateFallback(join(site, '404.html'));
			await compressFolder(site);
			builder.log(`Wrote site to "${site}"`);
		}
	};
}
