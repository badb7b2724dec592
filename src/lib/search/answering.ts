import type { Lang } from '../domain/localized';
import type { ReadFile } from './sharded-index';
import { lineOf, type Line } from './lines';
import type { Outcome, Wanted } from './outcome';
import { Search } from './search';

/** What a page asks of the search; the number tells its answers from those to other questions. */
export interface Question {
	readonly number: number;
	readonly typed: string;
	/** Language of the reader. */
	readonly lang: Lang;
	readonly wanted: Wanted;
}

/** An outcome with the lines that are shown, or `null` where the index could not be read at all. */
export interface Answer {
	readonly number: number;
	readonly outcome: Outcome<Line> | null;
}

/**
 * Answers questions from the index that is read through `read`, each in as many steps as there are
 * files to wait for; a question that is followed by another is dropped.
 */
export function answering(read: ReadFile, reply: (answer: Answer) => void) {
	let opened: Promise<Search> | null = null;
	let latest = -1;
	return async ({ number, typed, lang, wanted }: Question): Promise<void> => {
		latest = number;
		await otherQuestions();
		if (latest !== number) return;
		try {
			opened ??= Search.open(read);
			const search = await opened;
			for await (const { groups, ...outcome } of search.find(typed, wanted)) {
				if (latest !== number) return;
				// What cannot be had may belong to an older build than the one that is published now.
				if (outcome.progress === 'broken') opened = null;
				const shown = groups.map(({ hits, ...group }) => ({
					...group,
					hits: hits.map((hit) => lineOf(hit, lang))
				}));
				reply({ number, outcome: { ...outcome, groups: shown } });
				await otherQuestions();
				if (latest !== number) return;
			}
		} catch {
			opened = null;
			if (latest === number) reply({ number, outcome: null });
		}
	};
}

/** Lets those be taken that have come in the meantime: only the last is answered. */
function otherQuestions(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}
