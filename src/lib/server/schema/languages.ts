import * as v from 'valibot';
import { isLang } from '../../domain/localized';

const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** A language as BCP 47 writes it, of those that have a name. */
export const language = v.pipe(
	v.string(),
	v.rawCheck(({ dataset, addIssue }) => {
		if (!dataset.typed) return;
		const reason = faultOf(dataset.value);
		if (reason) addIssue({ message: reason });
	})
);

/** The languages of an atlas, the first its default. */
export const languages = v.pipe(
	v.array(language),
	v.minLength(1, 'expected at least one language'),
	v.check((all) => new Set(all).size === all.length, 'names the same language twice')
);

function faultOf(tag: string): string | null {
	const canonical = canonicalOf(tag);
	if (canonical === null || !isLang(canonical)) {
		return `"${tag}" is no language[-Script][-REGION] as in BCP 47: expected ar, pt-BR, zh-Hant …`;
	}
	if (canonical !== tag) return `"${tag}" is written "${canonical}"`;
	return names.of(tag) ? null : `no language is called "${tag}"`;
}

function canonicalOf(tag: string): string | null {
	try {
		return Intl.getCanonicalLocales(tag)[0] ?? null;
	} catch {
		return null;
	}
}
