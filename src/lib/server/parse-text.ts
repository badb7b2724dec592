import { parse } from 'yaml';
import { readAs, unreadable, type Reading } from './reading';

/** Parses YAML 1.2; the reason of a failure names line and column. */
export function parseYaml(text: string): Reading<unknown> {
	return parseWith(text, 'YAML', (input) => parse(input, { logLevel: 'error' }));
}

/** Parses JSON; the reason of a failure names the line where the parser says one. */
export function parseJson(text: string): Reading<unknown> {
	return parseWith(text, 'JSON', (input) => JSON.parse(input));
}

function parseWith(
	text: string,
	format: string,
	parser: (text: string) => unknown
): Reading<unknown> {
	if (text.includes('\uFFFD')) return unreadable('is not UTF-8 text, or holds U+FFFD');
	try {
		return readAs(parser(text));
	} catch (error) {
		const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return unreadable(`malformed ${format}: ${withLine(message.replace(/:$/, ''), text)}`);
	}
}

/** V8 counts characters; people count lines. */
function withLine(message: string, text: string): string {
	return message.replace(/at position (\d+)/, (_, position: string) => {
		const line = text.slice(0, Number(position)).split('\n').length;
		return `at line ${line}`;
	});
}
