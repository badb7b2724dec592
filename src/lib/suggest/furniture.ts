import { fold } from '../domain/text-fold';
import { FURNITURE, type FurnitureRule } from './furniture/words';
import type { Paragraph, SourceText } from './source-text';
import type { Candidate, Part } from './types';

/** A headline or a button has no full stop at its end, a paragraph of prose has. */
const CLOSED = /[.!؟?…»"”)\]]\s*$/u;
const FULL_STOP = /[.؟?!]["»”)]?\s*$/u;
/** A line of this many words is prose even without a full stop. */
const PROSE_WORDS = 25;
/** Titles are longer than the names of sections and shorter than paragraphs. */
const TITLE_WORDS = { least: 4, most: 24 };

/** Tells title, body and page furniture apart; the reasons are for a comment of the draft. */
export function partsOf(source: SourceText, candidates: readonly Candidate[]): readonly Part[] {
	void candidates;
	const lines = source.paragraphs.map((paragraph) => lineOf(source, paragraph));
	const body = lines.findIndex((line) => isProse(line) && !ruleFor(line));
	const parts: (Part | null)[] = lines.map((line, at) => {
		const rule = ruleFor(line);
		return rule && !(at === body && isProse(line)) ? furniture(rule.reason) : null;
	});
	// Without any prose it is a snippet: nothing tells a title from a text.
	if (body >= 0) markTitle(lines, parts, body);
	markLists(lines, parts, body);
	return parts.map((part) => part ?? { is: 'body', reason: 'prose' });
}

interface Line {
	readonly text: string;
	readonly folded: string;
	readonly words: number;
}

function lineOf({ text }: SourceText, { start, end }: Paragraph): Line {
	const own = text.slice(start, end).trim();
	const folded = fold(own).replace(/\s+/gu, ' ').trim();
	return { text: own, folded, words: own.split(/\s+/u).length };
}

function ruleFor({ folded }: Line): FurnitureRule | undefined {
	return FURNITURE.find(({ pattern }) => pattern.test(folded));
}

function isProse({ text, words }: Line): boolean {
	return words >= PROSE_WORDS || (words > 4 && /\.["»”)]?$/u.test(text));
}

function furniture(reason: string): Part {
	return { is: 'furniture', reason };
}

/**
 * Before the first paragraph of prose the last line that could be a title is one, or the one that is
 * repeated; what stands before it and repeats it, or is too short for it, belongs to the page.
 */
function markTitle(lines: readonly Line[], parts: (Part | null)[], body: number): void {
	const open = lines.flatMap((line, at) =>
		at < body && !parts[at] && line.words >= TITLE_WORDS.least && line.words <= TITLE_WORDS.most
			? [at]
			: []
	);
	const repeated = open.filter((at) =>
		lines.some((line, other) => other < at && line.folded.includes(lines[at]?.folded ?? ' '))
	);
	const title = repeated.at(-1) ?? open.find((at) => !FULL_STOP.test(lines[at]?.text ?? ''));
	for (let at = 0; at < body; at += 1) {
		const line = lines[at];
		if (!line || parts[at]) continue;
		if (at === title) parts[at] = { is: 'title', reason: 'the line above the text' };
		else if (title !== undefined && line.folded.includes(lines[title]?.folded ?? ' ')) {
			parts[at] = furniture('repeats the title');
		} else if (title === undefined || at < title || line.words < TITLE_WORDS.least) {
			parts[at] = furniture('stands above the text: a caption, a section or the site');
		}
	}
}

/** Behind a heading over other articles come their headlines, until prose begins anew. */
function markLists(lines: readonly Line[], parts: (Part | null)[], body: number): void {
	let within = '';
	lines.forEach((line, at) => {
		const rule = ruleFor(line);
		if (at <= body) return;
		if (rule?.opensList && !isProse(line)) within = 'a headline of another article';
		else if (rule?.ends) within = 'stands below the end of the text';
		else if (within !== '' && isProse(line) && FULL_STOP.test(line.text)) within = '';
		else if (within !== '' && !parts[at]) parts[at] = furniture(within);
		else if (!parts[at] && line.words < TITLE_WORDS.least && !CLOSED.test(line.text)) {
			parts[at] = furniture('a line too short to be of the text');
		}
	});
}
