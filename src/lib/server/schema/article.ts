import * as v from 'valibot';
import type { Lang } from '../../domain/localized';
import { PASSAGE_ID } from '../passage-id';
import { calendarDay, kebabCase, linkedText, statedDate, webAddress } from './basics';
import { glossIn } from './gloss';
import { language } from './languages';
import type { LocalizedSchema } from './localized';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const passageId = v.pipe(
	v.string(),
	v.regex(PASSAGE_ID, ({ received }) => `${received} is no id of a passage, expected at-126 or p-7`)
);

/** Fields that a draft leaves to a person. */
const dateToFind = v.never('date to find');
const reasonToWrite = v.never('to write: how the date is known');

/** The citation of an article; its passages are checked one by one. */
export const articleHeadIn = (localized: LocalizedSchema) =>
	v.strictObject({
		title: localized,
		publisher: v.nullable(localized),
		republishes: v.nullish(localized),
		published: v.lazy((input) => (input === null ? dateToFind : statedDate)),
		date_printed: v.optional(v.boolean(), false),
		dated_by: v.lazy((input) => (input === null ? reasonToWrite : localized)),
		lang: language,
		original: v.strictObject({
			file: v.string(),
			sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'expected 64 lower-case hex digits')),
			characters: count,
			url: v.optional(v.nullable(webAddress)),
			archived_url: v.optional(webAddress),
			captured: v.optional(calendarDay)
		}),
		paragraphs: count,
		passages: v.array(v.unknown())
	});

/** A citation as one file states it. */
export type ArticleHead = v.InferOutput<ReturnType<typeof articleHeadIn>>;

/** The passages of an article whose head may be wrong. */
export const withPassages = v.looseObject({ passages: v.array(v.unknown()) });

/** The language of an article whose head may be wrong. */
export const withLanguage = v.looseObject({ lang: language });

/** One quoted passage of an article in `lang`, `null` where that is not known. */
export const passageIn = (languages: readonly Lang[], lang: Lang | null) =>
	v.strictObject({
		paragraph: count,
		id: v.optional(passageId),
		at: v.strictTuple([count, count]),
		speaks_of: v.nullish(statedDate),
		quote: linkedText,
		gloss: glossIn(languages, lang)
	});

/** A passage as one file states it. */
export type PassageDraft = v.InferOutput<ReturnType<typeof passageIn>>;

/** An article's slug, from its file name. */
export const slug = kebabCase;
