import { textIn, type Lang, type Localized } from '../../domain/localized';
import type { Evidence, Inferred } from './inferred';
import type { PrintedDay } from './printed';
import type { TimeInSentence } from './sentence-times';
import { ARABIC_WORDS } from './words/arabic';
import type { DatingWords } from './words/dating-words';
import { ENGLISH_WORDS } from './words/english';
import { FRENCH_WORDS } from './words/french';

const WORDS: ReadonlyMap<string, DatingWords> = new Map([
	['ar', ARABIC_WORDS],
	['en', ENGLISH_WORDS],
	['fr', FRENCH_WORDS]
]);

/** So many events are told to the reader; more say nothing more. */
const MOST_EVENTS = 3;

/** Time words that name a weekday and the day they fall on. */
export interface Agreement {
	readonly words: TimeInSentence;
	readonly day: number;
}

/** The reasoning in each language that has words for it. */
function inEach(
	languages: readonly Lang[],
	tell: (words: DatingWords, lang: Lang) => string
): Localized {
	return Object.fromEntries(
		languages.flatMap((lang) => {
			const words = WORDS.get(lang.split('-')[0] ?? lang);
			return words ? [[lang, tell(words, lang)]] : [];
		})
	);
}

/** Words of the text in its own language, in others what they say. */
function wordsIn(
	{ text, said }: TimeInSentence,
	lang: Lang,
	own: Lang,
	words: DatingWords
): string {
	return words.quoted(lang.split('-')[0] === own.split('-')[0] ? text : words.gloss(said));
}

/** Says that no more is known than that the curators gave the date. */
export function tellGiven(languages: readonly Lang[]): Localized {
	return inEach(languages, (words) => words.given);
}

/** Says that the date is printed, and what agrees with it. */
export function tellPrinted(
	{ day }: PrintedDay,
	agreement: Agreement | null,
	own: Lang,
	languages: readonly Lang[]
): Localized {
	return inEach(languages, (words, lang) => {
		const printed = words.printed(words.day(day));
		if (!agreement) return printed;
		return `${printed} ${words.agrees(wordsIn(agreement.words, lang, own, words), words.day(agreement.day))}`;
	});
}

/** Says from which words and events the day follows. */
export function tellInferred(
	{ evidence, weekdays, from, to }: Inferred,
	own: Lang,
	languages: readonly Lang[]
): Localized {
	if (from === null || to === null) return {};
	const once = [...new Map(evidence.map((each) => [each.match.event.id, each])).values()];
	const best = once.toSorted((a, b) => tellingOf(b) - tellingOf(a)).slice(0, MOST_EVENTS);
	const told = once.filter((each) => best.includes(each));
	const [weekday] = weekdays.filter((words) => !told.some((each) => each.words === words));
	return inEach(languages, (words, lang) =>
		words.concludes(
			[
				...(weekday ? [words.says(wordsIn(weekday, lang, own, words))] : []),
				...told.map(({ words: time, match }) => {
					const { days, event } = match;
					const day =
						days.from === days.to
							? words.day(days.from)
							: `${words.day(days.from)} – ${words.day(days.to)}`;
					return words.told(wordsIn(time, lang, own, words), textIn(event.name, lang), day);
				})
			],
			words.day(from),
			from === to ? null : words.day(to)
		)
	);
}

/** Events of a single day come first: they leave least open. */
function tellingOf({ match: { days, weight, share } }: Evidence): number {
	return (days.from === days.to ? 1 : 0.1) * weight * share;
}
