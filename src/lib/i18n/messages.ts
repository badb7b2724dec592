import type english from './catalogues/en';

/** Every sentence of the interface, as English has them. Whole sentences only: nothing is glued from parts. */
export type Messages = typeof english;

/** A language is one file: there is no other list of them. */
const CATALOGUES = import.meta.glob<Messages>('./catalogues/*.ts', { import: 'default' });

/** What is spoken where neither the page's language nor another of the atlas has a catalogue. */
const LAST_RESORT = 'en';

const spoken = new Map<string, { readonly lang: string; readonly messages: Messages }>();

/** Languages that have a catalogue. */
export const CATALOGUE_LANGS: readonly string[] = Object.keys(CATALOGUES).map((path) =>
	path.replace(/^.*\/|\.ts$/g, '')
);

/**
 * Fetches the words for pages in `lang`: its own, or those of the first of the atlas's `languages`
 * that has any, or English. Whoever shows such a page awaits this first.
 */
export async function loadMessages(lang: string, languages: readonly string[] = []): Promise<void> {
	if (spoken.has(lang)) return;
	const chosen = [lang, ...languages].find((each) => CATALOGUE_LANGS.includes(each)) ?? LAST_RESORT;
	const messages = await CATALOGUES[`./catalogues/${chosen}.ts`]?.();
	if (messages) spoken.set(lang, { lang: chosen, messages });
}

/** The interface's sentences on pages in a language. Throws where nobody has loaded them. */
export function messagesFor(lang: string): Messages {
	return spokenOn(lang).messages;
}

/** The language that the interface speaks on pages in `lang`. */
export function interfaceLang(lang: string): string {
	return spokenOn(lang).lang;
}

function spokenOn(lang: string) {
	const found = spoken.get(lang);
	if (!found) throw new Error(`The words of the interface for "${lang}" have not been loaded.`);
	return found;
}
