import * as v from 'valibot';
import type { Lang, Localized } from '../../domain/localized';
import type { Segment } from '../../domain/passage';
import { linkedText } from './basics';
import { localizedOf } from './localized';

type Gloss = Localized<readonly Segment[]>;

/**
 * The glosses of a passage in an article in `lang`: one for each other language of the atlas. A plain
 * text is the only such language's. Where the article's language is not known, nothing is said of
 * which languages are wanted.
 */
export function glossIn(
	languages: readonly Lang[],
	lang: Lang | null
): v.GenericSchema<unknown, Gloss> {
	const wanted = languages.filter((each) => each !== lang);
	const [only] = wanted;
	if (only === undefined) return noGloss;
	const plain = v.pipe(
		writtenText,
		v.check(
			() => lang === null || wanted.length === 1,
			`is in which language? Expected { ${wanted.map((each) => `${each}: …`).join(', ')} }`
		),
		v.transform((segments): Gloss => ({ [only]: segments }))
	);
	const each = localizedOf<readonly Segment[]>(writtenText, wanted);
	const unwritten = v.pipe(
		v.unknown(),
		v.transform((): Gloss => Object.fromEntries(wanted.map((lang) => [lang, []])))
	);
	return v.lazy((input) => {
		if (isEmpty(input)) return unwritten;
		return typeof input === 'object' ? each : plain;
	});
}

/** A field left for a person to write; `gloss:` with nothing behind it is `null`. */
function isEmpty(input: unknown): boolean {
	return input === null || (typeof input === 'string' && input.trim() === '');
}

/** What is not written yet has no segments, so that the rest of its passage can still be checked. */
const writtenText: v.GenericSchema<unknown, readonly Segment[]> = v.lazy((input) =>
	isEmpty(input) ? nothing : linkedText
);
const nothing = v.pipe(
	v.unknown(),
	v.transform((): readonly Segment[] => [])
);

const noGloss = v.pipe(
	v.nullish(v.never('the article is in the only language of the atlas: leave the gloss out')),
	v.transform((): Gloss => ({}))
);
