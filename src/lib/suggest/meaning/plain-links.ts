import { NO_NAMING } from '../../domain/naming';
import type { Candidate, Link, Reading } from '../types';

/** Words before a name behind which a capital is a town and no government, folded, by language. */
const PLACING: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['en', new Set(['in', 'at', 'near', 'outside', 'around', 'visited', 'city', 'of'])],
	['fr', new Set(['a', 'dans', 'pres', 'vers', 'ville'])]
]);
/** Behind the first word of a paragraph: where the report was filed. */
const DATELINE = /^\s{0,2}(?:\([^()]{1,40}\)\s?)?[-–—]\s/u;

/** A row of the table: when it holds of a name, and what it then says. */
interface PlainRule {
	readonly rule: string;
	readonly certainty: number;
	readonly reason: string;
	holds(candidate: Candidate, reading: Reading): boolean;
}

/** The first row that holds decides. */
export const PLAIN_RULES: readonly PlainRule[] = [
	{
		rule: 'several-of-the-name',
		certainty: 0.3,
		reason: 'the atlas has several of this name',
		holds: ({ names }) => names.length > 1
	},
	{
		rule: 'dateline',
		certainty: 0.9,
		reason: 'opens a paragraph before a dash',
		holds: ({ start, end, sentence: index }, { source }) => {
			const sentence = source.sentences[index];
			return sentence?.start === start && DATELINE.test(source.text.slice(end, end + 48));
		}
	},
	{
		rule: 'placed',
		certainty: 0.8,
		reason: 'behind a word of place',
		holds: ({ words: [first], sentence: index }, { source }) => {
			const sentence = source.sentences[index];
			const before = sentence && source.wordsOf(sentence)[first - 1];
			const placing = PLACING.get(source.lang.split('-')[0] ?? source.lang);
			return before !== undefined && placing?.has(before.folded) === true;
		}
	},
	{
		rule: 'perhaps-a-government',
		certainty: 0.3,
		reason: 'a capital that may stand for its government',
		holds: ({ names }, { atlas: { naming = NO_NAMING } }) =>
			names.some(({ id }) => naming.governments.has(id))
	},
	{
		rule: 'only-of-the-name',
		certainty: 0.7,
		reason: 'the only one of this name in the atlas',
		holds: () => true
	}
];

/** The links of a text in a language without a grammar: names that can mean but one thing. */
export function plainLinks(reading: Reading): Link[] {
	const { source, parts, candidates } = reading;
	return candidates.flatMap((candidate): Link[] => {
		const { start, end, sentence, names } = candidate;
		const paragraph = source.sentences[sentence]?.paragraph ?? -1;
		const decided = PLAIN_RULES.find(({ holds }) => holds(candidate, reading));
		const [first] = names;
		if (!decided || !first || parts[paragraph]?.is === 'furniture') return [];
		const { rule, certainty, reason } = decided;
		const { type, id } = first;
		const target =
			type === 'event' ? { type, ids: [id] as const } : { type, ids: placesOf(candidate) };
		return [{ start, end, sentence, target, rule, certainty, reason }];
	});
}

function placesOf({ names }: Candidate): string[] {
	return names.flatMap(({ type, id }) => (type === 'place' ? id : []));
}
