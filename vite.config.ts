import { resolve } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { paletteSheet } from './src/lib/symbology/palette.ts';
import { findChromium, LAUNCH_ARGS } from './tests/support/chromium.ts';

/** The palette's custom properties as a style sheet that pages link, so that no colour stands twice. */
const paletteCss: Plugin = {
	name: 'palette-css',
	resolveId: (id) => (id === 'virtual:palette.css' ? '/palette.css' : undefined),
	load: (id) => (id === '/palette.css' ? paletteSheet() : undefined)
};

/** Where the code begins that every page runs: SvelteKit's own, and the layouts. */
const SHELL =
	/\/kit\/src\/runtime\/client\/entry\.js$|\/client-optimized\/app\.js$|\/\+layout\.(?:svelte|ts)$/;
const STYLE = /\.svelte\?.*type=style/;

/**
 * What every page runs comes as one file, which costs one way to the server and compresses better
 * than many small ones. Whether a module is of it: whether what every page runs imports it. The
 * styles of what is fetched later are few, and SvelteKit links them all on every page.
 */
function shellChunk(id: string, graph: { getModuleInfo: (id: string) => Importers | null }) {
	const seen = new Set([id]);
	for (const each of seen) {
		if (SHELL.test(each) || STYLE.test(each)) return 'shell';
		for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer);
	}
	return null;
}

interface Importers {
	/** Modules that import it, other than on demand. */
	readonly importers: readonly string[];
}

/** Only what goes to browsers: the server's modules are not fetched. */
const shellPlugin: Plugin = {
	name: 'shell-chunk',
	apply: 'build',
	applyToEnvironment: ({ config }) => config.consumer === 'client',
	outputOptions: (options) => ({ ...options, codeSplitting: { groups: [{ name: shellChunk }] } })
};

/** The worker that draws a build's pictures, bundled beside the server's own modules. */
const pictureWorker: Plugin = {
	name: 'picture-worker',
	apply: 'build',
	applyToEnvironment: ({ config }) => config.consumer === 'server',
	buildStart() {
		const id = resolve('src/lib/prerender/picture-worker.ts');
		this.emitFile({ type: 'chunk', id, fileName: 'picture-worker.js' });
	}
};

export default defineConfig({
	plugins: [sveltekit(), shellPlugin, paletteCss, pictureWorker],
	// MapLibre is loaded on demand, by readers whose browser can draw it.
	build: { chunkSizeWarningLimit: 1200 },
	test: {
		reporters: ['default', './tests/support/closing-line.ts'],
		maxWorkers: 2,
		// A busy machine is slow, not wrong.
		expect: { poll: { timeout: 20_000 } },
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					setupFiles: './tests/support/load-messages.ts',
					environment: 'node',
					// Plain functions: files share what they import, the compiled atlas above all.
					isolate: false,
					include: ['tests/unit/**/*.test.ts', 'tests/geodata/**/*.test.ts']
				}
			},
			{
				extends: true,
				test: {
					name: 'component',
					testTimeout: 60_000,
					hookTimeout: 60_000,
					setupFiles: './tests/support/load-messages.ts',
					globalSetup: './tests/support/provide-kinds.ts',
					include: ['tests/component/**/*.test.ts'],
					// One page at a time, and nothing beside it: drawing by software takes both cores.
					fileParallelism: false,
					sequence: { groupOrder: 1 },
					browser: {
						enabled: true,
						headless: true,
						screenshotFailures: false,
						provider: playwright({
							launchOptions: { executablePath: findChromium() ?? '', args: LAUNCH_ARGS }
						}),
						instances: [{ browser: 'chromium' }]
					}
				}
			},
			{
				extends: true,
				test: {
					name: 'site',
					setupFiles: './tests/support/load-messages.ts',
					environment: 'node',
					include: ['tests/site/**/*.test.ts'],
					globalSetup: './tests/support/serve-site.ts',
					testTimeout: 120_000,
					hookTimeout: 120_000,
					sequence: { groupOrder: 2 }
				}
			}
		]
	}
});
