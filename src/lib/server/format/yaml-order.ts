import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { below, inKeyOrder, type KeyOrder } from './key-order';

/** Brings everything below a node of YAML into canonical order; comments go with what they stand before or behind. */
export function orderYaml(node: unknown, path: string, order: KeyOrder): void {
	if (isMap(node)) orderMap(node, path, order);
	if (!isSeq(node)) return;
	for (const item of node.items) orderYaml(item, path, order);
	if (path === 'passages') sortByText(node);
}

function orderMap(map: YAMLMap, path: string, order: KeyOrder): void {
	const [first] = map.items;
	map.items = inKeyOrder(map.items, keyOf, path, order);
	// The head of a file is said of all of it.
	if (path !== '' && first) moveLead(map, first.key, map.items[0]?.key);
	for (const pair of map.items) orderYaml(pair.value, below(path, keyOf(pair)), order);
}

/** Puts the passages of an article into the order of its text. */
function sortByText(passages: YAMLSeq): void {
	const [first] = passages.items;
	const starts = passages.items.map((item) => {
		const at = isMap(item) ? item.get('at') : null;
		return isSeq(at) ? Number(at.get(0)) : NaN;
	});
	if (!starts.every(Number.isInteger)) return;
	const startOf = new Map(passages.items.map((item, index) => [item, starts[index] ?? 0]));
	passages.items.sort((a, b) => (startOf.get(a) ?? 0) - (startOf.get(b) ?? 0));
	moveLead(passages, first, passages.items[0]);
}

/** A comment before the first item is kept with the collection: where another comes first, it is given back; so is the blank line. */
function moveLead(collection: YAMLMap | YAMLSeq, before: unknown, now: unknown): void {
	if (before === now || !isNode(before) || !isNode(now)) return;
	if (collection.commentBefore) {
		before.commentBefore = [collection.commentBefore, before.commentBefore ?? []].flat().join('\n');
		delete collection.commentBefore;
	}
	before.spaceBefore = now.spaceBefore ?? false;
	now.spaceBefore = false;
}

function keyOf({ key }: Pair): string {
	return isScalar(key) ? String(key.value) : '';
}
