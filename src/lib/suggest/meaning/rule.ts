import type { Governed } from './governed';

/** What a name stands for where it stands. */
export type Sense =
	/** The place. */
	| 'place'
	/** The government that sits there. */
	| 'government'
	/** Something else that bears the name: talks, an agreement, an airport. */
	| 'other';

/** One row of a table of rules; of a table the first that holds decides. */
export interface SenseRule {
	readonly id: string;
	/** Of the rule's own verdict, 0 to 1. */
	readonly certainty: number;
	readonly sense: Sense;
	/** For the curator, one clause in English. */
	readonly reason: string;
	/** Sentences, places linked, about no place of any atlas of ours: tests read them. */
	readonly examples: readonly string[];
	holds(name: Governed): boolean;
}
