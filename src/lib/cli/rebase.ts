import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeOriginal, readOriginal } from '../server/read-original';
import { rebaseArticle, type Rebased, type RebasedArticle } from '../server/rebase/rebase-article';
import { counted } from './counted';
import { writeWhole } from './write-whole';

/**
 * Finds the quotes of an article in its original that was saved anew, and lists what moved, what is
 * gone and what cannot be told; only with `write` the article's file is changed. Gives the exit code.
 */
export function rebase(slug: string, original: string, directory: string, write: boolean): number {
	const path = join(directory, 'articles', `${slug}.yaml`);
	const file = readOriginal(original);
	const text = file.ok ? decodeOriginal(file.value.bytes) : file;
	if (!file.ok || !text.ok) return fail(text.ok ? original : text.reason);
	let authored: string;
	try {
		authored = readFileSync(path, 'utf8');
	} catch {
		return fail(`${path} cannot be read`);
	}
	const rebased = rebaseArticle(authored, { text: text.value, sha256: file.value.sha256 });
	if (!rebased.ok) return fail(`${path}: ${rebased.reason}`);
	for (const line of report(rebased.value, file.value.sha256)) console.log(line);
	const lost = rebased.value.passages.filter(({ move }) => move.found !== 'once').length;
	const changed = rebased.value.text !== authored;
	if (write && changed) writeWhole(path, rebased.value.text);
	const done = !changed
		? 'nothing to change'
		: write
			? `${path} rewritten`
			: 'nothing written; --write does';
	console.log(`${counted(rebased.value.passages.length, 'quote')}, ${lost} not found; ${done}`);
	return lost > 0 ? 1 : 0;
}

function report({ passages, recorded, characters }: RebasedArticle, sha256: string): string[] {
	return [
		...(recorded.sha256 === sha256 ? [] : [`sha256: ${recorded.sha256} → ${sha256}`]),
		...(recorded.characters === characters
			? []
			: [`characters: ${recorded.characters} → ${characters}`]),
		...passages.flatMap((passage, index) => [
			...gapBefore(passage, passages[index - 1]),
			...lineOf(passage)
		])
	];
}

function lineOf({ id, at, quote, move }: Rebased): string[] {
	const begins = [...quote].slice(0, 40).join('');
	if (move.found === 'never') return [`${id}: gone, left as it is: ${begins}…`];
	if (move.found === 'often') {
		return [`${id}: found at ${move.starts.join(', ')}, left as it is: ${begins}…`];
	}
	return move.at[0] === at[0] ? [] : [`${id}: [${at.join(', ')}] → [${move.at.join(', ')}]`];
}

/** Where the text between two quotes is longer or shorter, a paragraph may have come or gone. */
function gapBefore(passage: Rebased, before: Rebased | undefined): string[] {
	if (passage.move.found !== 'once' || before?.move.found !== 'once') return [];
	const change = passage.move.at[0] - before.move.at[1] - (passage.at[0] - before.at[1]);
	if (change === 0) return [];
	const more = change > 0 ? 'more' : 'fewer';
	return [
		`${counted(Math.abs(change), 'character')} ${more} between ${before.id} and ${passage.id}: ` +
			`see whether the numbers of the paragraphs still hold`
	];
}

function fail(line: string): number {
	console.log(line);
	return 1;
}
