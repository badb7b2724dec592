import { datesOf } from './dates/dates-of';
import type { Readers } from './types';

/** The parts of the reading. */
export const READERS: Readers = {
	partsOf: ({ paragraphs }) =>
		paragraphs.map(({ index }) => ({
			is: index === 0 ? 'title' : 'body',
			reason: 'the first line'
		})),
	datesOf,
	linksOf: ({ candidates, parts, source }) =>
		candidates.flatMap(({ start, end, sentence, names }) => {
			const [only, ...others] = names;
			const part = parts[source.sentences[sentence]?.paragraph ?? -1];
			if (!only || part?.is === 'furniture') return [];
			const target =
				only.type === 'place'
					? { type: only.type, ids: names.map(({ id }) => id) }
					: { type: only.type, ids: [only.id] as const };
			const certainty = others.length > 0 ? 0.3 : 0.9;
			return [
				{ start, end, sentence, target, rule: 'named', certainty, reason: 'a name of the atlas' }
			];
		}),
	unknownNames: () => []
};
