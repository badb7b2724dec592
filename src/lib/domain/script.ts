/** What a language's script asks of whoever sets it. */
interface Script {
	readonly direction: 'rtl' | 'ltr';
	/** Its letters join, so that space between them breaks words apart. */
	readonly joined: boolean;
	readonly questionMark: string;
	/** Between the parts of a list, with its space. */
	readonly comma: string;
}

const COMMON: Script = { direction: 'ltr', joined: false, questionMark: '?', comma: ', ' };
const ARABIC: Script = { direction: 'rtl', joined: true, questionMark: '؟', comma: '، ' };

/** By ISO 15924 code; every other script is set like Latin. Browsers do not all know directions. */
const SCRIPTS: Readonly<Record<string, Script>> = {
	Arab: ARABIC,
	Aran: ARABIC,
	Syrc: ARABIC,
	Mand: { ...COMMON, direction: 'rtl', joined: true },
	Nkoo: { ...ARABIC, comma: '߸ ' },
	Adlm: { ...COMMON, direction: 'rtl', joined: true },
	Rohg: ARABIC,
	Thaa: { ...ARABIC, joined: false },
	Hebr: { ...COMMON, direction: 'rtl' },
	Mong: { ...COMMON, joined: true },
	Deva: { ...COMMON, joined: true },
	Beng: { ...COMMON, joined: true },
	Guru: { ...COMMON, joined: true },
	Grek: { ...COMMON, questionMark: ';' },
	Jpan: { ...COMMON, questionMark: '？', comma: '、' },
	Hans: { ...COMMON, questionMark: '？', comma: '、' },
	Hant: { ...COMMON, questionMark: '？', comma: '、' }
};

const known = new Map<string, Script>();

/** The ISO 15924 code of the script that a BCP 47 tag states or that its language is mostly written in. */
export function scriptCode(lang: string): string {
	return new Intl.Locale(lang).maximize().script ?? 'Latn';
}

/** How the script of a BCP 47 tag is set. */
export function scriptOf(lang: string): Script {
	const script = known.get(lang) ?? SCRIPTS[scriptCode(lang)] ?? COMMON;
	known.set(lang, script);
	return script;
}
