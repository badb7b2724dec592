import * as v from 'valibot';
import { language } from '../../server/schema/languages';
import { statedDate, text } from '../../server/schema/basics';
import { MAX_LINE, type InputLine } from './lines';

const identity = v.union([v.string(), v.number()], 'expected a text or a number');

/** A document of an archive; what else its line says is left alone. */
const document = v.object({
	id: identity,
	text,
	published: v.nullish(
		v.pipe(
			v.string(),
			v.check((value) => v.is(statedDate, value), 'is not an EDTF date')
		)
	),
	lang: v.nullish(language)
});
const withId = v.object({ id: identity });

export type ArchiveDocument = v.InferOutput<typeof document>;

/** A line that is no document; `id` is `null` where none can be made out. */
export interface LineFault {
	readonly id: string | number | null;
	readonly line: number;
	readonly error: string;
}

/** The document of a line of JSON, or what is wrong with it. */
export function readDocument({ number, bytes }: InputLine): ArchiveDocument | LineFault {
	const fault = (error: string, id: LineFault['id'] = null): LineFault => ({
		id,
		line: number,
		error
	});
	if (!bytes) return fault(`is longer than ${MAX_LINE / 2 ** 20} MiB: cut the document into parts`);
	if (bytes.length === 0) return fault('is empty');
	const parsed = parse(bytes);
	if ('error' in parsed) return fault(parsed.error);
	const read = v.safeParse(document, parsed.value);
	if (read.success) return read.output;
	const [issue] = read.issues;
	const id = v.safeParse(withId, parsed.value);
	const reason = issue.received === 'undefined' ? 'is missing' : issue.message;
	const path = v.getDotPath(issue);
	return fault(path ? `${path}: ${reason}` : 'is no JSON object', id.success ? id.output.id : null);
}

function parse(bytes: Buffer): { readonly value: unknown } | { readonly error: string } {
	let json: string;
	try {
		json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return { error: 'is not UTF-8' };
	}
	try {
		return { value: JSON.parse(json) };
	} catch (error) {
		return { error: `is not JSON: ${error instanceof Error ? error.message : String(error)}` };
	}
}
