import * as v from 'valibot';
import type { Article, Original } from '../domain/article';
import type { Lang } from '../domain/localized';
import { checkPassage } from './check/passage';
import { checkPassageIds } from './check/passage-ids';
import { checkTextOrder } from './check/text-order';
import type { Document } from './documents';
import { passageIdOf } from './passage-id';
import type { ProblemLog } from './problem-log';
import {
	articleHeadIn,
	passageIn,
	slug,
	withLanguage,
	withPassages,
	type ArticleHead,
	type PassageDraft
} from './schema/article';
import { localizedIn } from './schema/localized';
import { validate } from './schema/validate';

/** A passage with its place in the file, counted from 1, for problems found later. */
export interface ListedPassage extends PassageDraft {
	readonly path: string;
}

/** An article as its file states it; `head` is `null` where that part is faulty. */
export interface ArticleDraft {
	readonly file: string;
	readonly slug: string;
	readonly head: ArticleHead | null;
	readonly passages: readonly ListedPassage[];
}

/** Reads one article; its head and each passage are checked apart, so that one fault hides no other. */
export function readArticle(
	{ file, name, value }: Document,
	languages: readonly Lang[],
	log: ProblemLog
): ArticleDraft {
	const report = log.errorsIn(file);
	validate(slug, name, '', report);
	const stated = v.safeParse(withLanguage, value);
	const lang = stated.success ? stated.output.lang : null;
	// Of its own language an article has at least its title, whether the atlas has it or not.
	const localized = localizedIn([...new Set([...languages, ...(lang === null ? [] : [lang])])]);
	const head = validate(articleHeadIn(localized), value, '', report);
	if (head && head.original.file !== `${name}.txt`) {
		report(
			'original.file',
			`"${head.original.file}" must be "${name}.txt", after this file's name`
		);
	}
	const listed = v.safeParse(withPassages, value);
	const inputs = listed.success ? listed.output.passages : [];
	const passage = passageIn(languages, lang);
	const passages = inputs.flatMap((input, index) => {
		const path = `passages.${index + 1}`;
		const draft = validate(passage, input, path, report);
		if (!draft) return [];
		checkPassage(draft, head, path, report);
		return { ...draft, path };
	});
	checkTextOrder(passages, report);
	checkPassageIds(passages, report);
	return { file, slug: name, head, passages };
}

/** The article of a draft without problems; passages stand in text order. */
export function finishArticle({ slug, head, passages }: ArticleDraft): Article | null {
	if (!head) return null;
	const inTextOrder = passages.toSorted((a, b) => a.at[0] - b.at[0]);
	return {
		slug,
		title: head.title,
		publisher: head.publisher,
		republishes: head.republishes ?? null,
		published: head.published,
		datePrinted: head.date_printed,
		datedBy: head.dated_by,
		lang: head.lang,
		original: originalOf(head.original),
		paragraphs: head.paragraphs,
		passages: inTextOrder.map(({ id, paragraph, at, speaks_of, quote, gloss }) => ({
			id: passageIdOf({ id, at }),
			paragraph,
			at,
			speaksOf: speaks_of ?? null,
			quote,
			gloss
		}))
	};
}

function originalOf({ file, sha256, characters, ...online }: ArticleHead['original']): Original {
	const { url, archived_url, captured } = online;
	return {
		file,
		sha256,
		characters,
		...(url !== undefined && { url }),
		...(archived_url !== undefined && { archivedUrl: archived_url }),
		...(captured !== undefined && { captured })
	};
}
