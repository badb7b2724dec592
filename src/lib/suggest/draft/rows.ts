import type { Draft, Suggestion } from '../types';

/** A link of a draft and one of its targets. */
export interface SuggestionRow extends Omit<Suggestion, 'target'> {
	readonly target: string;
}

/** The links of a draft in text order, a row for each target, as in the published mentions. */
export function suggestionRows({ passages }: Draft): SuggestionRow[] {
	return passages.flatMap(({ links }) =>
		links.flatMap(({ start, end, text, target, ...why }) =>
			target.ids.map((id) => ({ start, end, text, target: id, ...why }))
		)
	);
}
