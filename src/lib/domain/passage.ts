import type { Localized } from './localized';
import type { StatedDate } from './timespan';

/** What a link of a passage points to. Several places mean "one of these". */
export type Target =
	| { readonly type: 'place'; readonly ids: readonly string[] }
	| { readonly type: 'event'; readonly ids: readonly [string] };

/** A run of a passage's text; without `target` it is plain text. */
export interface Segment {
	readonly text: string;
	readonly target?: Target;
}

/** A quoted sentence or paragraph, verbatim, and its glosses. */
export interface Passage {
	/** Fragment of its address in the article's page, unique there and never another's: `at-126`, or what its file states. */
	readonly id: string;
	/** 0 is the title; paragraphs of the body count from 1. */
	readonly paragraph: number;
	/** Code points of the original, `[start, end)`. */
	readonly at: readonly [number, number];
	/** The time the passage speaks of, where it says one. */
	readonly speaksOf: StatedDate | null;
	readonly quote: readonly Segment[];
	/** What the quote says, in languages of the atlas that are not the article's; none where there is no other. */
	readonly gloss: Localized<readonly Segment[]>;
}

/** A linked run of a quote with its place in the original. */
export interface Mention {
	readonly text: string;
	readonly target: Target;
	/** Code points of the original, end exclusive. */
	readonly start: number;
	readonly end: number;
}

/** The text of a run of segments, without links. */
export function plainText(segments: readonly Segment[]): string {
	return segments.map((segment) => segment.text).join('');
}

/** Length in code points, the unit of every offset here. */
export function codePointLength(text: string): number {
	return [...text].length;
}

/** The mentions of a passage in reading order, placed in the original. */
export function mentionsOf({ quote, at }: Pick<Passage, 'quote' | 'at'>): Mention[] {
	const mentions: Mention[] = [];
	let start = at[0];
	for (const { text, target } of quote) {
		const end = start + codePointLength(text);
		if (target) mentions.push({ text, target, start, end });
		start = end;
	}
	return mentions;
}

/** Where a passage stands on the page of a place or an event, which has those of several articles. */
export function fragmentOf(
	article: { readonly slug: string },
	{ id }: Pick<Passage, 'id'>
): string {
	return `${article.slug}-${id}`;
}
