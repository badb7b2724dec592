import { codePointLength, plainText, type Segment, type Target } from '../../domain/passage';
import type { Report } from '../problem-log';
import type { ArticleHead, PassageDraft } from '../schema/article';

/** Reports what is wrong with one passage in itself and within its article, whose head may be faulty. */
export function checkPassage(
	{ paragraph, at: [start, end], quote, gloss }: PassageDraft,
	head: ArticleHead | null,
	path: string,
	report: Report
): void {
	const length = codePointLength(plainText(quote));
	if (end - start !== length) {
		report(`${path}.at`, `spans ${end - start} code points, but the quote has ${length}`);
	}
	if (head && end > head.original.characters) {
		report(
			`${path}.at`,
			`ends after the original, which has ${head.original.characters} characters`
		);
	}
	if (head && paragraph > head.paragraphs) {
		report(`${path}.paragraph`, `${paragraph} is after the last paragraph, ${head.paragraphs}`);
	}
	const quoted = linksOf(quote);
	if (quoted.size === 0) report(`${path}.quote`, 'has no link');
	for (const { segments, path: own } of glossesOf(gloss, path)) {
		if (segments.length === 0) report(own, 'gloss to write');
		else compareLinks(quoted, linksOf(segments), own, report);
	}
}

/** The glosses of a passage, each with its path in the file. */
export function glossesOf(gloss: PassageDraft['gloss'], path: string) {
	const all = Object.entries(gloss);
	return all.map(([lang, segments]) => ({
		segments,
		path: all.length > 1 ? `${path}.gloss.${lang}` : `${path}.gloss`
	}));
}

function compareLinks(
	quoted: ReadonlySet<string>,
	glossed: ReadonlySet<string>,
	path: string,
	report: Report
): void {
	for (const link of quoted) {
		if (!glossed.has(link)) report(path, `lacks the quote's link to ${link}`);
	}
	for (const link of glossed) {
		if (!quoted.has(link)) report(path, `has a link that the quote lacks, to ${link}`);
	}
}

function linksOf(segments: readonly Segment[]): Set<string> {
	return new Set(segments.flatMap(({ target }) => (target ? [addressOf(target)] : [])));
}

/** The address as authored, candidates sorted, as their order carries no meaning. */
function addressOf({ type, ids }: Target): string {
	return `${type}:${[...ids].sort().join('|')}`;
}
