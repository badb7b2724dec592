import { isDeepStrictEqual } from 'node:util';
import { isMap, isSeq, parseDocument, visit, YAMLMap, YAMLSeq, type Document } from 'yaml';
import { parseYaml } from '../parse-text';
import { failure, success, type Result } from '../result';
import type { KeyOrder } from './key-order';
import { keepFolds } from './kept-folds';
import { yamlComments } from './yaml-comments';
import { orderYaml } from './yaml-order';

/** A comment that comes to stand first in its list is read as the list's own next time: then all has settled. */
const PASSES = 4;

/**
 * YAML in canonical order with every comment kept. What is written is read again: a text that would
 * not say the same, lose a comment or be written otherwise the next time fails.
 */
export function formatYaml(text: string, order: KeyOrder): Result<string> {
	let before = text;
	for (let pass = 0; pass < PASSES; pass++) {
		const now = rewrite(before, order);
		if (!now.ok) return pass === 0 ? now : UNSAFE;
		if (now.value === before) return saysTheSame(text, before, order) ? now : UNSAFE;
		before = now.value;
	}
	return UNSAFE;
}

const UNSAFE = failure('cannot be written anew without changing what it says');

function saysTheSame(before: string, after: string, order: KeyOrder): boolean {
	return (
		isDeepStrictEqual(contentOf(before, order), contentOf(after, order)) &&
		isDeepStrictEqual(yamlComments(before).sort(), yamlComments(after).sort())
	);
}

function rewrite(text: string, order: KeyOrder): Result<string> {
	const parsed = parseYaml(text);
	if (!parsed.ok) return parsed;
	const document = parseDocument(text, { keepSourceTokens: true, customTags: keepFolds });
	orderYaml(document.contents, '', order);
	return success(print(document));
}

/** Lines are never broken; lists in a line are written `[a, b]`, maps `{ a: 1 }`. */
function print(document: Document.Parsed): string {
	visit(document, {
		Collection: (_, node) => {
			if (isSeq(node)) node.toString = printTight(node);
			if (isMap(node)) node.toString = printWide(node);
		}
	});
	return document.toString({ lineWidth: 0 });
}

function printTight(seq: YAMLSeq): YAMLSeq['toString'] {
	return (ctx, ...callbacks) =>
		YAMLSeq.prototype.toString.call(
			seq,
			ctx && { ...ctx, flowCollectionPadding: '' },
			...callbacks
		);
}

function printWide(map: YAMLMap): YAMLMap['toString'] {
	return (ctx, ...callbacks) =>
		YAMLMap.prototype.toString.call(
			map,
			ctx && { ...ctx, flowCollectionPadding: ' ' },
			...callbacks
		);
}

/** What a text says, its passages in the order of the article. */
function contentOf(text: string, order: KeyOrder): unknown {
	const document = parseDocument(text);
	orderYaml(document.contents, '', order);
	return document.toJS();
}
