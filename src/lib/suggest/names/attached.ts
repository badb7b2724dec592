/** What is attached to a word, in UTF-16 units from its beginning and from its end. */
export interface Attached {
	readonly before: number;
	readonly after: number;
	/** `fused`: the article follows and has lost its alif to the ل before it. */
	readonly article: 'own' | 'fused';
}

/** One row: how much of a word is attached. */
interface AttachedRow {
	/** Takes the attached letters, at the beginning or the end. */
	readonly written: RegExp;
	readonly at: 'start' | 'end';
	/** A word, and what is left of it. */
	readonly example: readonly [string, string];
}

/** Marks, tatweel and joining signs that a letter may bear. */
const BORNE = String.raw`[\p{M}\p{Cf}\u0640]{0,8}`;
/** A conjunction, a preposition, or both; what is left has two letters at least. */
const PARTICLES = [`[وف]${BORNE}`, `[بكل]${BORNE}`, `[وف]${BORNE}[بكل]${BORNE}`];
const LEFT = String.raw`(?=\p{L}[\p{M}\p{Cf}\u0640]{0,8}\p{L})`;

/** What Arabic writes together with the next word. */
export const ARABIC_PARTICLES: readonly AttachedRow[] = [
	{ written: new RegExp(`^${PARTICLES[0]}${LEFT}`, 'u'), at: 'start', example: ['وكتاب', 'كتاب'] },
	{ written: new RegExp(`^${PARTICLES[1]}${LEFT}`, 'u'), at: 'start', example: ['بكتاب', 'كتاب'] },
	{ written: new RegExp(`^${PARTICLES[2]}${LEFT}`, 'u'), at: 'start', example: ['وبكتاب', 'كتاب'] }
];

/** The possessive, which the name goes without. */
export const ENGLISH_ENDINGS: readonly AttachedRow[] = [
	{ written: /['’](?:s|S)?$/u, at: 'end', example: ['teacher’s', 'teacher'] }
];

/** Elided articles and prepositions; d’ and l’ may stand together in no word. */
export const FRENCH_ELISIONS: readonly AttachedRow[] = [
	{
		written: /^(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)['’]/iu,
		at: 'start',
		example: ['l’église', 'église']
	}
];

/** An apostrophe sets off the endings of a Turkish name. */
export const TURKISH_ENDINGS: readonly AttachedRow[] = [
	{ written: /['’]\p{L}{1,12}$/u, at: 'end', example: ['Ayşe’nin', 'Ayşe'] }
];

const LATIN: ReadonlyMap<string, readonly AttachedRow[]> = new Map([
	['en', ENGLISH_ENDINGS],
	['fr', FRENCH_ELISIONS],
	['tr', TURKISH_ENDINGS]
]);

/** What of this word may be attached to it; first that nothing is. */
export function attachedTo(written: string, lang: string): Attached[] {
	const arabic = /^\p{Script=Arabic}/u.test(written);
	const rows = arabic
		? ARABIC_PARTICLES
		: (LATIN.get(lang.split('-')[0] ?? lang) ?? ENGLISH_ENDINGS);
	const found = rows.flatMap(({ written: pattern, at }): Attached[] => {
		const [taken] = pattern.exec(written) ?? [];
		if (taken === undefined || taken.length === written.length) return [];
		if (at === 'end') return [{ before: 0, after: taken.length, article: 'own' }];
		const own: Attached = { before: taken.length, after: 0, article: 'own' };
		const isFused = /ل[\p{M}\p{Cf}\u0640]*$/u.test(taken) && written.charAt(taken.length) === 'ل';
		return isFused ? [own, { ...own, article: 'fused' }] : [own];
	});
	return [{ before: 0, after: 0, article: 'own' }, ...found];
}

/** Particles that stand before a word in other letters, as in "بـM4": the whole of an Arabic word. */
const ALONE = new RegExp(`^(?:${PARTICLES.join('|')})$`, 'u');

/** True for letters that are attached to what touches them, whatever its letters. */
export function isParticle(written: string): boolean {
	return ALONE.test(written);
}
