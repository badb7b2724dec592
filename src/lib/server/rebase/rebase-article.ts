import { isMap, isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { codePointLength, plainText } from '../../domain/passage';
import { parseYaml } from '../parse-text';
import { passageIdOf } from '../passage-id';
import { readLinks } from '../read-links';
import { failure, success, type Result } from '../result';
import { movesOf, type Move } from './moves';

/** An original that was saved anew. */
export interface NewOriginal {
	readonly text: string;
	readonly sha256: string;
}

/** A passage and where its quote stands now. */
export interface Rebased {
	readonly id: string;
	readonly quote: string;
	readonly at: readonly [number, number];
	readonly move: Move;
}

/** What became of an article's file. */
export interface RebasedArticle {
	/** The file with new offsets, digest and length; nothing else of it is changed. */
	readonly text: string;
	/** In the order of the text. */
	readonly passages: readonly Rebased[];
	readonly recorded: { readonly sha256: string; readonly characters: number };
	readonly characters: number;
}

interface Edit {
	readonly from: number;
	readonly to: number;
	readonly text: string;
}

/**
 * Finds the quotes of an article's file in its new original. What is found once gets its new offsets
 * and keeps its address; what is not stays as it is.
 */
export function rebaseArticle(file: string, original: NewOriginal): Result<RebasedArticle> {
	const parsed = parseYaml(file);
	if (!parsed.ok) return parsed;
	const { contents } = parseDocument(file);
	const head = isMap(contents) ? contents.get('original') : null;
	const listed = isMap(contents) ? contents.get('passages') : null;
	if (!isMap(head) || !isSeq(listed))
		return failure('is no article: original or passages is missing');
	const entries = listed.items.map(entryOf);
	const sound = entries.filter((entry) => entry !== null);
	if (sound.length < entries.length)
		return failure('a passage has no readable at or quote: see check');
	sound.sort((a, b) => a.at[0] - b.at[0]);

	const characters = codePointLength(original.text);
	const moves = movesOf(
		sound.map(({ at, quote }) => ({ at, text: quote })),
		original.text
	);
	const edits = [
		...replaced(head, 'sha256', JSON.stringify(original.sha256)),
		...replaced(head, 'characters', String(characters)),
		...sound.flatMap((entry, index) => moved(entry, moves[index], file))
	];
	return success({
		text: applied(edits, file),
		passages: sound.map(({ id, quote, at }, index) => ({
			id,
			quote,
			at,
			move: moves[index] ?? { found: 'never' }
		})),
		recorded: { sha256: String(head.get('sha256')), characters: Number(head.get('characters')) },
		characters
	});
}

function entryOf(item: unknown) {
	if (!isMap(item)) return null;
	const [at, quote, id] = [item.get('at'), item.get('quote'), item.get('id')];
	const [start, end] = isSeq(at) ? [Number(at.get(0)), Number(at.get(1))] : [NaN, NaN];
	const links = typeof quote === 'string' ? readLinks(quote) : null;
	if (!Number.isInteger(start) || !Number.isInteger(end) || !links?.ok) return null;
	const offsets: readonly [number, number] = [start, end];
	const stated = typeof id === 'string' ? id : undefined;
	return {
		item,
		at: offsets,
		quote: plainText(links.value),
		stated,
		id: passageIdOf({ id: stated, at: offsets })
	};
}

/** New offsets; a passage that states no address of its own keeps the one that its offset gave it. */
function moved(
	entry: NonNullable<ReturnType<typeof entryOf>>,
	move: Move | undefined,
	file: string
): Edit[] {
	if (move?.found !== 'once' || move.at[0] === entry.at[0]) return [];
	const pair = pairOf(entry.item, 'at');
	const seq = pair?.value;
	if (!isSeq(seq)) return [];
	const offsets = seq.items.flatMap((number, index) => {
		const value = move.at[index];
		return isScalar(number) && number.range && value !== undefined
			? [{ from: number.range[0], to: number.range[1], text: String(value) }]
			: [];
	});
	const key = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
	if (entry.stated !== undefined || key === undefined) return offsets;
	const indent = ' '.repeat(key - (file.lastIndexOf('\n', key - 1) + 1));
	const text = `id: ${entry.id}${entry.item.flow ? ', ' : `\n${indent}`}`;
	return [{ from: key, to: key, text }, ...offsets];
}

function replaced(map: YAMLMap, key: string, text: string): Edit[] {
	const value = pairOf(map, key)?.value;
	return isScalar(value) && value.range
		? [{ from: value.range[0], to: value.range[1], text: plain(text) }]
		: [];
}

/** A digest needs its quotes only where it would be read as a number. */
function plain(text: string): string {
	return /^"[0-9a-f]*[a-df][0-9a-f]*"$/.test(text) ? text.slice(1, -1) : text;
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
	return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function applied(edits: readonly Edit[], file: string): string {
	return edits
		.toSorted((a, b) => b.from - a.from)
		.reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), file);
}
