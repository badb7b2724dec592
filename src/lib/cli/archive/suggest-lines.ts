import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { suggestionRows, type SuggestionRow } from '../../suggest/draft/rows';
import { suggest } from '../../suggest/suggest';
import type { ReadAtlas } from '../../suggest/types';
import { linesOf, type InputLine } from './lines';
import { readDocument, type LineFault } from './read-document';

/** What is said of a document: the day it was published, if that can be told, and a row for each target of each link. */
interface Mentions {
	readonly id: string | number;
	readonly lang: string;
	/** EDTF. */
	readonly published: string | null;
	readonly mentions: readonly SuggestionRow[];
}

/**
 * Reads an archive, one document a line, and writes one line for each in the same order. No more
 * than one document is held: the next is read when the line of the last has been taken.
 */
export async function suggestLines(
	input: AsyncIterable<Buffer>,
	output: Writable,
	atlas: ReadAtlas
): Promise<void> {
	for await (const line of linesOf(input)) {
		const written = `${JSON.stringify(answer(line, atlas))}\n`;
		if (!output.write(written)) await once(output, 'drain');
	}
}

function answer(line: InputLine, atlas: ReadAtlas): Mentions | LineFault {
	const document = readDocument(line);
	if ('error' in document) return document;
	const { id, text, published, lang } = document;
	try {
		const draft = suggest(text, atlas, { ...(lang && { lang }), ...(published && { published }) });
		return {
			id,
			lang: draft.lang,
			published: draft.published?.edtf ?? null,
			mentions: suggestionRows(draft)
		};
	} catch (error) {
		// One document that trips over a fault of ours must not end the run of millions.
		return { id, line: line.number, error: `could not be read: ${String(error)}` };
	}
}
