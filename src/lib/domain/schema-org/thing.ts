import type { DataFileName } from '../data-files';
import type { Lang } from '../localized';
import { pathOf, type Page } from '../page';

/** Something of schema.org, as JSON-LD: values, lists of values and other things. */
export type ThingValue = string | number | boolean | Thing | readonly (string | Thing)[];
export interface Thing {
	readonly [property: string]: ThingValue;
}

/** The addresses a thing speaks of. */
export interface ThingAddresses {
	readonly page: (page: Page, lang: Lang) => string;
	readonly file: (name: DataFileName) => string;
}

/** Addresses below the site's root, absolute or relative to the page that holds the thing. */
export function thingAddresses(root: string): ThingAddresses {
	return {
		page: (page, lang) => `${root}/${lang}/${pathOf(page)}`,
		file: (name) => `${root}/data/${name}`
	};
}

/**
 * A thing as the text of a `script` element: without the signs that could end it or be taken for
 * markup, so that no quote can become more than data.
 */
export function scriptText(thing: Thing): string {
	return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
		/[<>&]/g,
		(sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
	);
}
