import { parse } from 'yaml';
import { success, failure, type Result } from './result';

/** Parses YAML 1.2; the reason of a failure names line and column. */
export function parseYaml(text: string): Result<unknown> {
	return parseWith(text, 'YAML', (input) => parse(input, { logLevel: 'error' }));
}

/** Parses JSON; the reason of a failure names the line where the parser says one. */
export function parseJson(text: string): Result<unknown> {
	return parseWith(text, 'JSON', (input) => JSON.parse(input));
}

function parseWith(
	text: string,
	format: string,
	parser: (text: string) => unknown
): Result<unknown> {
	if (text.includes('\uFFFD')) return failure('is not UTF-8 text, or holds U+FFFD');
	try {
		return success(parser(text));
	} catch (error) {
		const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
		return failure(`malformed ${format}: ${withLine(message.replace(/:$/, ''), text)}`);
	}
}

/** V8 counts characters; people count lines. */
function withLine(message: string, text: string): string {
	return message.replace(/at position (\d+)/, (_, position: string) => {
		const line = text.slice(0, Number(position)).split('\n').length;
		return `at line ${line}`;
	});
}
