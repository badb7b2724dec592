import type { Link } from '../../types';
import type { Word } from '../../source-text';
import { dateOf, type Day } from '../../../domain/timespan';
import type { EventGrammar } from './event-grammar';
import { isNumber, type KnownEvent } from './event-lexicon';
import type { Trigger } from './triggers';

/** What is known around words that may report an event. */
export interface Surroundings {
	readonly text: string;
	readonly words: readonly Word[];
	readonly trigger: Trigger;
	/** Where the words begin and end that may belong to this report. */
	readonly reach: readonly [number, number];
	/** Where the reports before and behind it end and begin: what lies beyond is rather of them. */
	readonly bounds: readonly [number, number];
	/** Links of places in the sentence that are certain enough. */
	readonly places: readonly Link[];
	/** Days of which the sentence speaks, and on which the text was written; `null` where unknown. */
	readonly spoken: { readonly from: Day; readonly to: Day } | null;
	readonly written: Day | null;
	/** Years that the sentence names. */
	readonly years: readonly number[];
}

/** How well what stands around a report fits an event, and what spoke for it. */
export interface Fit {
	readonly known: KnownEvent;
	readonly score: number;
	/** Points for what the words and places say, without time. */
	readonly evidence: number;
	/** Time, place or half of its name speak for it: single words alone may be of any such event. */
	readonly isTold: boolean;
	/** The report has the word with which its name begins. */
	readonly isHead: boolean;
	readonly because: readonly string[];
}

/** Points for what a report and an event have in common. */
const POINTS = {
	word: 1.2,
	allWords: 1.5,
	head: 1,
	happened: 1,
	named: 1,
	covered: 0.6,
	spoken: 1.2,
	year: 1,
	longAgo: 0.6,
	phrase: 0.9
};
/** Points for what was long before the text. */
const PAST = -1;
/** Points for how long before the text an event was, in days: news is of the last days. */
const RECENCY: readonly (readonly [days: number, points: number])[] = [
	[4, 1.1],
	[10, 0.8],
	[35, -0.3],
	[Infinity, PAST]
];
/** A text may announce what is to come. */
const AHEAD = 10;
/** Another number, as of people, tells another event; other days do unless the event is called by its name. */
const AGAINST = { later: 4, otherYear: 2, past: 4, otherNumber: 3, otherDays: 2 };
/** Undated and by fewer words of its name than this a report is not of what rules over no ground and is over. */
const ITS_NAME = 0.99;
/** Words before a comma or behind another report are rather of that. */
const BEYOND = 0.35;
/** A sentence that speaks of more days says little of one of them. */
const EXACT_DAYS = 14;

/** How well an event fits what stands around a report of its kind. */
export function fitOf(known: KnownEvent, around: Surroundings, grammar: EventGrammar): Fit {
	const because: string[] = [];
	let score = 0;
	const add = (points: number, reason: string) => {
		if (points === 0) return;
		score += points;
		because.push(reason);
	};
	const { trigger, places, words } = around;
	const own = new Set(trigger.words.flatMap((word) => [...grammar.keysOf(word)]));
	const telling = known.telling.filter(({ keys }) => !meet(keys, own));
	const near = wordsNear(around, grammar);
	const met = telling.flatMap(({ keys, weight }) => {
		const share = Math.max(0, ...near.map((each) => (meet(keys, each.keys) ? each.share : 0)));
		return share > 0 ? [weight * share] : [];
	});
	const weight = sum(met);
	const total = sum(telling.map((each) => each.weight));
	add(Math.min(2, weight) * POINTS.word, `${met.length} words of its name`);
	add(total > 0 ? (weight / total) * POINTS.allWords : 0, 'much of its name');
	const ids = new Set(places.flatMap(({ target }) => target.ids));
	if (known.event.places.some((id) => ids.has(id))) add(POINTS.happened, 'its place');
	if (known.event.covers.some((id) => ids.has(id))) add(POINTS.covered, 'what it covers');
	const [next] = words.slice(trigger.to);
	const isNamed = next !== undefined && meet(known.placeNames, grammar.keysOf(next.folded));
	if (isNamed) add(POINTS.named, 'called after its place');
	const evidence = score;
	const isHead = grammar.skeleton(trigger.words[0] ?? '') === known.head;
	if (isHead) add(POINTS.head, 'the word that its name begins with');
	if (trigger.words.length > 1) add(POINTS.phrase, 'a phrase for its kind');
	if (tellsOtherNumber(known, around)) add(-AGAINST.otherNumber, 'another number');
	const isCalled = isNamed || trigger.words.length > 1;
	const [time, reason] = timeOf(known, around, isCalled);
	add(time, reason);
	const isPast = time === PAST && known.event.covers.length === 0 && weight < total * ITS_NAME;
	if (isPast) add(-AGAINST.past, 'over by then');
	const isPlaced = known.event.places.some((id) => ids.has(id)) || isNamed;
	const isTold = time > 0 || isPlaced || weight >= total / 2;
	return { known, score, evidence, isHead, isTold, because };
}

function wordsNear({ text, words, trigger, reach, bounds }: Surroundings, grammar: EventGrammar) {
	return words.slice(reach[0], reach[1]).flatMap((word, index) => {
		const at = index + reach[0];
		if (at >= trigger.from && at < trigger.to) return [];
		const beyond =
			at < trigger.from
				? bounds[0] > 0 || /[،,؛;:]/u.test(text.slice(word.end, trigger.start))
				: !trigger.isVerb && at >= bounds[1];
		return [{ keys: grammar.keysOf(word.folded), share: beyond ? BEYOND : 1 }];
	});
}

/** Numbers stand near the report, and none of those of the event's name. */
function tellsOtherNumber({ numbers }: KnownEvent, { words, reach }: Surroundings): boolean {
	const near = words.slice(...reach).flatMap(({ folded }) => (isNumber(folded) ? [folded] : []));
	return numbers.size > 0 && near.length > 0 && !near.some((number) => numbers.has(number));
}

function timeOf(
	known: KnownEvent,
	{ spoken, written, years }: Surroundings,
	isCalled: boolean
): [number, string] {
	const { from, to } = known;
	if (written !== null && from > written + AHEAD) return [-AGAINST.later, 'later than the text'];
	const within = spoken !== null && spoken.from <= to + 1 && spoken.to >= from - 1;
	const isOther = spoken !== null && !within && spoken.to - spoken.from <= EXACT_DAYS;
	if (isOther && !isCalled && to - from <= EXACT_DAYS) return [-AGAINST.otherDays, 'other days'];
	const exact = within && spoken.to - spoken.from <= EXACT_DAYS ? POINTS.spoken : 0;
	if (years.length > 0) {
		const [first, last] = [from, to].map((day) => dateOf(day).getUTCFullYear());
		const fits = years.some((year) => (first ?? year) <= year && year <= (last ?? year));
		return fits
			? [POINTS.year + (within ? POINTS.spoken : 0), 'its time']
			: [-AGAINST.otherYear, 'another year'];
	}
	if (written === null) return [exact, 'its time'];
	const since = Math.max(0, written - to);
	const [, recent = 0] = RECENCY.find(([days]) => since <= days) ?? [];
	const longAgo = recent < 0 && exact > 0 ? POINTS.longAgo : 0;
	if (within) return [exact + Math.max(recent, longAgo), 'its time'];
	return [recent, `${since} days before the text`];
}

function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
	return [...one].some((key) => other.has(key));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
