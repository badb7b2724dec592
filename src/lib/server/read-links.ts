import type { Segment, Target } from '../domain/passage';
import { success, failure, type Result } from './result';

const LINK = /\[([^[\]]+)\]\(([^()]*)\)/gu;
const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';
const PLACES = new RegExp(`^place:(${ID}(?:\\|${ID})*)$`);
const EVENT = new RegExp(`^event:(${ID})$`);

/**
 * Splits a text with links into segments: `[text](place:id)`, `[text](place:a|b)` for "one of
 * these", `[text](event:id)`. Anything else that looks like a link is refused, as text of a quote
 * would silently differ from the original.
 */
export function readLinks(text: string): Result<readonly Segment[]> {
	const segments: Segment[] = [];
	let end = 0;
	for (const match of text.matchAll(LINK)) {
		const [whole, linked = '', address = ''] = match;
		const target = readTarget(address);
		if (!target.ok) return failure(`[${linked}](${address}): ${target.reason}`);
		if (match.index > end) segments.push({ text: text.slice(end, match.index) });
		segments.push({ text: linked, target: target.value });
		end = match.index + whole.length;
	}
	if (end < text.length) segments.push({ text: text.slice(end) });
	const stray = segments.find((segment) => !segment.target && segment.text.includes(']('));
	if (stray) return failure(`"${aroundStray(stray.text)}" looks like a link but is not one`);
	return success(segments);
}

function readTarget(address: string): Result<Target> {
	const places = PLACES.exec(address)?.[1]?.split('|');
	if (places) {
		return new Set(places).size === places.length
			? success({ type: 'place', ids: places })
			: failure('names the same place twice');
	}
	const event = EVENT.exec(address)?.[1];
	if (event) return success({ type: 'event', ids: [event] });
	return failure('expected place:id, place:a|b or event:id');
}

function aroundStray(text: string): string {
	const at = text.indexOf('](');
	return text.slice(Math.max(0, at - 20), at + 20);
}
