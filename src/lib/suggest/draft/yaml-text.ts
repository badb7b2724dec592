/** Signs that a line of YAML cannot hold as they are, and those that no editor shows. */
const ESCAPED = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF\uFFFD\uFFFE\uFFFF]/u;
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text as a quoted YAML scalar on one line, from which exactly the same code points are read:
 * no-break spaces as they are, line ends and the byte order mark escaped.
 */
export function yamlText(text: string): string {
	const isPlain = !ESCAPED.test(text) && !text.includes('\\');
	if (isPlain && !text.includes('"')) return `"${text}"`;
	if (isPlain) return `'${text.replaceAll("'", "''")}'`;
	const escaped = text
		.replace(/["\\]/g, '\\$&')
		.replace(new RegExp(ESCAPED, 'gu'), (sign) => SHORT[sign] ?? `\\u${hex(sign)}`);
	return `"${escaped}"`;
}

const UNSHOWN = new RegExp(String.raw`(?:\s|${ESCAPED.source})+`, 'gu');

/** A text as a comment of one line, whatever it holds. */
export function yamlComment(text: string): string {
	return `# ${text.replace(UNSHOWN, ' ').trim()}`;
}

function hex(sign: string): string {
	return sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
