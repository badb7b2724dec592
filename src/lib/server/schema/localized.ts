import * as v from 'valibot';
import type { Lang, Localized } from '../../domain/localized';
import { text } from './basics';

/** A schema of what is written once for each language of an atlas, or for some of them. */
export type LocalizedSchema<T = string> = v.GenericSchema<unknown, Localized<T>>;

/** Texts in some of `languages`, at least one; they come in the order of the languages. */
export function localizedIn(languages: readonly Lang[]): LocalizedSchema {
	return localizedOf(text, languages);
}

/** The same of any other value: lists of names, texts with links. */
export function localizedOf<T>(
	value: v.GenericSchema<unknown, T>,
	languages: readonly Lang[]
): LocalizedSchema<T> {
	return v.pipe(
		v.record(v.string(), value),
		v.rawTransform(({ dataset: { value: authored }, addIssue, NEVER }) => {
			const unknown = Object.keys(authored).filter((key) => !languages.includes(key));
			for (const key of unknown) {
				const message = `is in none of the languages expected here: ${languages.join(', ')}`;
				addIssue({
					message,
					path: [{ type: 'object', origin: 'value', input: authored, key, value: authored[key] }]
				});
			}
			const known = languages.flatMap((lang) => {
				const own = authored[lang];
				return own === undefined ? [] : [[lang, own] as const];
			});
			if (unknown.length === 0 && known.length > 0) return Object.fromEntries(known);
			if (unknown.length === 0) addIssue({ message: 'is in no language at all' });
			return NEVER;
		})
	);
}
