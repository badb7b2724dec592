import { readdirSync } from 'node:fs';
import type { Problem } from '../domain/problem';

/** Every language that has a catalogue is one file there. */
const CATALOGUES = new URL('../i18n/catalogues/', import.meta.url);

/** Says of each of an atlas's languages that has no interface words what its readers get instead. */
export function interfaceWarnings(languages: readonly string[]): Problem[] {
	const spoken = readdirSync(CATALOGUES).map((file) => file.replace(/\.ts$/, ''));
	const fallback = languages.find((lang) => spoken.includes(lang)) ?? 'en';
	return languages
		.filter((lang) => !spoken.includes(lang))
		.map((lang) => ({
			file: 'atlas.yaml',
			path: 'languages',
			reason: `no interface words for '${lang}': the interface is in '${fallback}'`,
			severity: 'warning' as const
		}));
}
