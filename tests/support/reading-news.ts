import { readFileSync } from 'node:fs';
import type { Atlas } from '../../src/lib/domain/atlas';
import { mentionsOf, plainText } from '../../src/lib/domain/passage';
import { readLinks } from '../../src/lib/server/read-links';
import { suggest } from '../../src/lib/suggest/suggest';
import type { ReadAtlas } from '../../src/lib/suggest/types';

/** A sentence with links as curators write them, and what a reading of it links: both as texts to compare. */
export function readSentence(sentence: string, atlas: ReadAtlas, lang = 'ar') {
	const read = readLinks(sentence);
	if (!read.ok) throw new Error(`${sentence}: ${read.reason}`);
	const text = plainText(read.value);
	const draft = suggest(text, atlas, { lang });
	const said = (each: { start: number; text: string; target: { ids: readonly string[] } }) =>
		`${each.start} ${each.text} → ${each.target.ids.join('|')}`;
	const links = draft.passages.flatMap((passage) => passage.links);
	return {
		text,
		expected: mentionsOf({ at: [0, text.length], quote: read.value }).map(said),
		linked: links.filter(({ target }) => target.type === 'place').map(said)
	};
}

/** Precision and recall of the links of places over a file of sentences, and the sentences that differ. */
export function measureNews(file: string, atlas: Pick<Atlas, 'places'> & ReadAtlas) {
	const lines = readFileSync(file, 'utf8').trim().split('\n');
	const read = lines.map((line) => readSentence(line.replace(/\]\((?=[a-z])/g, '](place:'), atlas));
	const hits = read.flatMap(({ expected, linked }) =>
		expected.filter((each) => linked.includes(each))
	);
	const expected = read.flatMap((each) => each.expected).length;
	const linked = read.flatMap((each) => each.linked).length;
	const differing = read.filter((each) => each.expected.join() !== each.linked.join());
	return {
		sentences: lines.length,
		precision: hits.length / linked,
		recall: hits.length / expected,
		differing
	};
}
