import type { Span } from '../source-text';
import type { Line } from './lines';

/** Wider lines are paragraphs: nobody wraps a plain text beyond this. */
const WIDEST = 120;
/** Fewer lines that are followed by another say nothing of the whole. */
const FEWEST = 3;
const FULL_SHARE = 0.8;

/** Tells of the end of a line and the beginning of the next whether they belong together. */
export type RunsOn = (before: string, after: string) => boolean;

/** So much of two lines says whether a name runs across their break. */
const SEEN = 100;

/**
 * Lines as paragraphs. A line is one, unless the text was wrapped to a width, as mail programs and
 * editors do: then nearly every line that another follows is so full that the next word had no room.
 */
export function paragraphSpans(
	text: string,
	lines: readonly Line[],
	runsOn: RunsOn = () => false
): Span[] {
	const width = lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
	const isFull = (line: Line, next: Line) =>
		line.end - line.start + 1 + firstWordLength(text, next) > width;
	const followed = lines.flatMap((line, index) => {
		const next = lines[index + 1];
		return next && !next.opens ? isFull(line, next) : [];
	});
	const full = followed.filter(Boolean).length;
	const wrapped = width <= WIDEST && full >= FEWEST && full >= FULL_SHARE * followed.length;
	const spans: Span[] = [];
	lines.forEach((line, index) => {
		const before = lines[index - 1];
		const whole = spans.at(-1);
		const goesOn =
			before &&
			!line.opens &&
			((wrapped && isFull(before, line)) ||
				runsOn(
					text.slice(Math.max(before.start, before.end - SEEN), before.end),
					text.slice(line.start, Math.min(line.end, line.start + SEEN))
				));
		if (goesOn && whole) spans[spans.length - 1] = { start: whole.start, end: line.end };
		else spans.push({ start: line.start, end: line.end });
	});
	return spans;
}

function firstWordLength(text: string, { start, end }: Span): number {
	let to = start;
	while (to < end && !/\s/.test(text.charAt(to))) to++;
	return to - start;
}
