import type { Target } from '../../domain/passage';
import type { DraftPassage } from '../types';

/** The text of a passage with its links written as curators write them. */
export function linkedText({ text, at: [from], links }: DraftPassage): string {
	const characters = [...text];
	const slice = (start: number, end: number) => characters.slice(start - from, end - from).join('');
	let end = from;
	const runs = links.map((link) => {
		const before = slice(end, link.start);
		end = link.end;
		return `${before}[${slice(link.start, link.end)}](${addressOf(link.target)})`;
	});
	return runs.join('') + slice(end, from + characters.length);
}

/** A sentence that holds this cannot be told from one with links. */
export function looksLinked(text: string): boolean {
	return text.includes('](');
}

/** The address of a link: `place:a`, `place:a|b` for one of these, `event:a`. */
export function addressOf({ type, ids }: Target): string {
	return `${type}:${ids.join('|')}`;
}
