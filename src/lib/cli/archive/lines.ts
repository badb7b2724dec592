/** Longest line that is held in memory, in bytes: no article comes near it. */
export const MAX_LINE = 8 * 2 ** 20;

const NEWLINE = 10;

/** A line of a stream, counted from 1; `bytes` is `null` where it was longer than {@link MAX_LINE}. */
export interface InputLine {
	readonly number: number;
	readonly bytes: Buffer | null;
}

/** Cuts a stream of bytes into lines, of which one at a time is held. What is too long is passed over unread. */
export async function* linesOf(input: AsyncIterable<Buffer>): AsyncGenerator<InputLine> {
	let number = 1;
	let pieces: Buffer[] = [];
	let length = 0;
	const take = (piece: Buffer) => {
		length += piece.length;
		if (length > MAX_LINE) pieces = [];
		else pieces.push(piece);
	};
	const finish = (): InputLine => {
		const bytes = length > MAX_LINE ? null : Buffer.concat(pieces);
		pieces = [];
		length = 0;
		return { number: number++, bytes };
	};
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
			take(chunk.subarray(from, end));
			yield finish();
			from = end + 1;
		}
		if (from < chunk.length) take(chunk.subarray(from));
	}
	if (length > 0) yield finish();
}
