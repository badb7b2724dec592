import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, relative, sep } from 'node:path';
import { FRAME_SCRIPT } from './src/lib/domain/frame-script.js';
import { MEDIA } from './src/lib/media.js';
import { PAGES_AT_ONCE } from './src/lib/prerender/draw-pictures.js';
import { siteAdapter } from './src/lib/prerender/site-adapter.js';

/** Puts the queries of `media.js` where a style names them: browsers do not know custom media yet. */
function customMedia(/** @type {string} */ style) {
	const named = Object.entries(MEDIA);
	return style.replace(/@media[^{]+/g, (condition) =>
		named.reduce((written, [name, query]) => written.replace(`(--${name})`, query), condition)
	);
}

/**
 * How a policy names a script.
 * @returns {`sha256-${string}`}
 */
function digest(/** @type {string} */ script) {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/** The components in an order that every build finds them in. */
const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((path) => path.endsWith('.svelte'))
	.map((path) => `src/${path.replaceAll(sep, '/')}`)
	.sort();

/**
 * The class by which a component's styles are its own: its number, since a page bears it at every element.
 * One that came while a server runs has none yet.
 *
 * @type {NonNullable<import('svelte/compiler').CompileOptions['cssHash']>}
 */
function classOf({ filename, css, hash }) {
	const number = components.indexOf(relative('.', filename).replaceAll(sep, '/'));
	return number < 0 ? `s-${hash(css)}` : `s${number.toString(36)}`;
}

/** The folder of the built site. Each has intermediate files of its own: builds may run side by side. */
const { OUT = 'build' } = process.env;
const outDir = OUT === 'build' ? '.svelte-kit' : `.svelte-kit/for-${basename(OUT)}`;

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { cssHash: classOf },
	preprocess: { style: ({ content }) => ({ code: customMedia(content) }) },
	kit: {
		outDir,
		adapter: siteAdapter(OUT, outDir),
		// Relative paths let the built folder be served from any address.
		paths: { relative: true },
		prerender: {
			concurrency: PAGES_AT_ONCE,
			handleHttpError: 'fail',
			handleMissingId: 'fail',
			handleEntryGeneratorMismatch: 'fail',
			// Without an address of the site there is no sitemap, an atlas may hold nothing yet, or no more
			// than its home page; every other route must be met.
			handleUnseenRoutes: ({ routes, message }) => {
				const optional = /\[(?:sitemap=sitemap|id|slug|\.\.\.list)\]/;
				if (!routes.every((route) => optional.test(route))) throw new Error(message);
			}
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', digest(FRAME_SCRIPT)],
				'style-src': ['self'],
				// SvelteKit's route announcer carries this one style attribute.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				// The one other origin, asked only by readers who choose its basemap.
				'connect-src': ['self', 'https://tiles.openfreemap.org'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
