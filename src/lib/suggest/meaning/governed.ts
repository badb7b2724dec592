import type { Clause } from './clause';

/** A name and the words that govern it; of coordinated names (`in A and B`) those before the first. */
export interface Governed {
	readonly clause: Clause;
	/** Place in the sentence of the first word of the first coordinated name. */
	readonly head: number;
	/** The preposition before it, folded, whether attached or a word of its own; else empty. */
	readonly preposition: string;
	/** True where that is attached. */
	readonly attached: boolean;
	/** The word before the preposition, or before the name; empty at the edge of a phrase. */
	readonly word: string;
	/** Its place in the sentence. */
	readonly at: number;
}
