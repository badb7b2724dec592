import type { Article } from '../../../src/lib/domain/article';
import { mentionsOf, type Target } from '../../../src/lib/domain/passage';
import type { Draft, Suggestion } from '../../../src/lib/suggest/types';

export type Sort = Target['type'];

/** A curated link, in code points of the original. */
export interface Curated {
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly target: Target;
}

/** What a draft has of the curated links of one sort, and what it has beside them. */
export interface Comparison {
	/** Links with the same target and the same offsets. */
	readonly hits: number;
	/** Curated links without them, with why. */
	readonly misses: readonly { readonly link: Curated; readonly why: string }[];
	/** Links of the draft that nobody curated. */
	readonly extras: readonly Suggestion[];
}

const idsOf = ({ ids }: Target) => ids.toSorted().join('|');

function isSame(one: Curated, other: Curated): boolean {
	return (
		one.start === other.start && one.end === other.end && idsOf(one.target) === idsOf(other.target)
	);
}

function touches(one: Curated, other: Curated): boolean {
	return one.start < other.end && other.start < one.end;
}

/** Compares a draft with the article as it was curated: a link counts with its target and both offsets. */
export function compare(article: Article, draft: Draft, sort: Sort): Comparison {
	const curated = article.passages
		.flatMap((passage) => mentionsOf(passage))
		.filter(({ target }) => target.type === sort);
	const made = draft.passages.flatMap(({ links }) => links);
	const proposed = made.filter(({ target }) => target.type === sort);
	const misses = curated
		.filter((link) => !proposed.some((each) => isSame(each, link)))
		.map((link) => ({ link, why: whyMissed(link, made, draft.doubts) }));
	return {
		hits: curated.length - misses.length,
		misses,
		extras: proposed.filter((each) => !curated.some((link) => isSame(each, link)))
	};
}

/** The rule that decided otherwise, or that none did. */
function whyMissed(
	link: Curated,
	made: readonly Suggestion[],
	doubts: readonly Suggestion[]
): string {
	const instead = made.find((each) => touches(each, link));
	if (instead) {
		const what = idsOf(instead.target) === idsOf(link.target) ? 'other offsets' : 'another target';
		return `${what} by the rule ${instead.rule}: "${instead.text}" is ${idsOf(instead.target)}, ${instead.reason}`;
	}
	const doubted = doubts.find((each) => touches(each, link));
	return doubted
		? `left as a doubt by the rule ${doubted.rule}: ${doubted.reason}`
		: 'no name of the atlas stands there, and no rule applied';
}

/** Precision and recall of several comparisons together; of nothing at all both are 1. */
export function figuresOf(comparisons: readonly Comparison[]) {
	const sum = (count: (each: Comparison) => number) =>
		comparisons.reduce((total, each) => total + count(each), 0);
	const hits = sum((each) => each.hits);
	const misses = sum((each) => each.misses.length);
	const extras = sum((each) => each.extras.length);
	const share = (of: number) => (of === 0 ? 1 : hits / of);
	return { hits, misses, extras, precision: share(hits + extras), recall: share(hits + misses) };
}
