import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The rooms of `src/lib`, and which of the others each may import: those simpler than itself, see the README.
 * @type {Record<string, string[]>}
 */
const openDoors = {
	domain: [],
	search: ['domain'],
	suggest: ['domain'],
	i18n: ['domain'],
	symbology: ['domain'],
	server: ['domain', 'search', 'symbology'],
	cli: ['domain', 'suggest', 'server'],
	state: ['domain', 'i18n'],
	map: ['domain', 'i18n', 'symbology'],
	prerender: ['domain', 'i18n', 'map', 'server'],
	components: ['domain', 'search', 'i18n', 'symbology', 'state']
};

/** Rooms of plain data and functions, which run in any browser. */
const pure = ['domain', 'search', 'suggest'];
const notInDomain = ['svelte', 'svelte/*', '$app/*', 'maplibre-gl', 'node:*', '$env/*'];

/** @type {import('eslint').Linter.Config[]} */
const rooms = Object.entries(openDoors).map(([room, open]) => ({
	files: [`src/lib/${room}/**`],
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						group: Object.keys(openDoors)
							.filter((other) => other !== room && !open.includes(other))
							.flatMap((other) => [`$lib/${other}`, `$lib/${other}/*`, `**/../${other}/*`]),
						message: `${room}/ may not import from this room: imports point one way.`
					},
					...(pure.includes(room)
						? [{ group: notInDomain, message: `${room}/ is pure: plain data and functions.` }]
						: []),
					...(room === 'map'
						? []
						: [{ group: ['maplibre-gl'], message: 'Only map/ knows MapLibre.' }])
				]
			}
		]
	}
}));

export default defineConfig(
	globalIgnores(['build/', '.svelte-kit/', 'node_modules/']),
	js.configs.recommended,
	...ts.configs.strict,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		rules: {
			// Every address is built in one place, `state/links.ts`, from SvelteKit's own base.
			'svelte/no-navigation-without-resolve': 'off',
			// Addresses are handled as values here: read, copied, never kept and changed.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	...rooms
);
