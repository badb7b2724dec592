/** Properties of a feature that are written once for each language: `name:ar`, `name:en`. */
const TEXTS = ['name', 'alt_name', 'short_name', 'source', 'ref', 'description'] as const;

type Text = (typeof TEXTS)[number];

/** What a text by language is called once it is gathered; `source` and `ref` also stand alone. */
export type Gathered = `${Text}:*`;

/**
 * The properties of a feature with each text of several languages as one value: `name:ar` and
 * `name:en` become `name:*`. Editors of attribute tables write `null` into every empty cell: such
 * texts are left out.
 */
export function gatherTexts(properties: Readonly<Record<string, unknown>>): object {
	const gathered: Record<string, unknown> = {};
	const texts = new Map<Gathered, Record<string, unknown>>();
	for (const [key, value] of Object.entries(properties)) {
		const text = TEXTS.find((each) => key.startsWith(`${each}:`));
		if (!text) {
			gathered[key] = value;
		} else if (value !== null) {
			const byLanguage = texts.get(`${text}:*`) ?? {};
			byLanguage[key.slice(text.length + 1)] = value;
			texts.set(`${text}:*`, byLanguage);
		}
	}
	return { ...gathered, ...Object.fromEntries(texts) };
}

/** The path of a gathered text as its property is written: `name:*.ar` is `name:ar`. */
export function authoredPath(path: string): string {
	return path.replace(':*.', ':').replace(':*', '');
}
