import { parseJson } from '../parse-text';
import { failure, success, type Result } from '../result';
import { below, inKeyOrder, type KeyOrder } from './key-order';

/** A value of JSON as it is written: numbers keep their zeros, texts their escapes. */
type Written =
	| { readonly type: 'scalar'; readonly text: string }
	| { readonly type: 'list'; readonly items: readonly Written[] }
	| { readonly type: 'map'; readonly entries: readonly Entry[] };

interface Entry {
	/** As it is written, in quotes. */
	readonly key: string;
	readonly value: Written;
}

const TOKEN = /[{}[\],:]|"(?:[^"\\]|\\.)*"|[^\s{}[\],:"]+/gs;

/** GeoJSON in canonical order: one feature a line, every number and text as it was written. */
export function formatGeojson(text: string, order: KeyOrder): Result<string> {
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	const [root] = readWritten(text.match(TOKEN) ?? [], 0);
	if (root.type !== 'map') return failure('is no FeatureCollection');
	return success(`${write(root, '', order)}\n`);
}

/** Reads the value at a token; gives it with the number of the token after it. The text is known to be JSON. */
function readWritten(tokens: readonly string[], at: number): [Written, number] {
	const opening = tokens[at] ?? '';
	if (opening !== '{' && opening !== '[') return [{ type: 'scalar', text: opening }, at + 1];
	const entries: Entry[] = [];
	const closing = opening === '{' ? '}' : ']';
	let next = at + 1;
	while (next < tokens.length && tokens[next] !== closing) {
		const key = tokens[next] ?? '';
		const [value, after] = readWritten(tokens, opening === '{' ? next + 2 : next);
		entries.push({ key, value });
		next = tokens[after] === ',' ? after + 1 : after;
	}
	const written: Written =
		opening === '{'
			? { type: 'map', entries }
			: { type: 'list', items: entries.map(({ value }) => value) };
	return [written, next + 1];
}

function write(value: Written, path: string, order: KeyOrder): string {
	if (value.type === 'scalar') return value.text;
	if (value.type === 'list') {
		const items = value.items.map((item) => write(item, path, order));
		if (path !== 'features') return `[${items.join(',')}]`;
		return items.length > 0 ? `[\n${items.join(',\n')}\n]` : '[]';
	}
	const keyOf = ({ key }: Entry) => String(JSON.parse(key));
	const entries = inKeyOrder(value.entries, keyOf, path, order).map(
		(entry) => `${entry.key}:${write(entry.value, below(path, keyOf(entry)), order)}`
	);
	return `{${entries.join(',')}}`;
}
