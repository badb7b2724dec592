/** Arabic letters, their marks and tatweel, and the signs that make letters join or keep them from it. */
const JOINING = String.raw`(?:(?=\p{Script_Extensions=Arabic})[\p{L}\p{M}]|[\u200C\u200D])+`;
const AT_START = new RegExp(`^${JOINING}`, 'u');
const AT_END = new RegExp(`${JOINING}$`, 'u');

/**
 * The runs of a text as a screen marks them: a mark on part of an Arabic word takes the whole word,
 * since WebKit joins no letters across an element's edge. All runs together remain the same text.
 * Where two marks share a word, the letters between them go to the first.
 */
export function markWholeWords<Run extends { readonly text: string }>(
	runs: readonly Run[],
	isMarked: (run: Run) => boolean
): Run[] {
	const shown: Run[] = [];
	for (const run of runs) {
		const before = shown.pop();
		if (before) shown.push(...shareEdge(before, run, isMarked));
		else shown.push(run);
	}
	return shown.filter(({ text }) => text !== '');
}

/** Two neighbours, the edge between them moved to the end or the beginning of a word that it cuts. */
function shareEdge<Run extends { readonly text: string }>(
	before: Run,
	after: Run,
	isMarked: (run: Run) => boolean
): [Run, Run] {
	const [end = ''] = AT_END.exec(before.text) ?? [];
	const [start = ''] = AT_START.exec(after.text) ?? [];
	if (end === '' || start === '' || isMarked(before) === isMarked(after)) return [before, after];
	const shift = isMarked(before) ? start.length : -end.length;
	const edge = before.text.length + shift;
	const text = before.text + after.text;
	return [
		{ ...before, text: text.slice(0, edge) },
		{ ...after, text: text.slice(edge) }
	];
}
