import type { Lang } from '../../domain/localized';
import type { Draft, DraftPassage } from '../types';
import { draftComments } from './draft-comments';
import { linkedText } from './linked-text';
import { yamlComment, yamlText } from './yaml-text';

/** What the file of a text and the atlas add to a draft. */
export interface DraftFile {
	/** Its name, as in `original.file`. */
	readonly name: string;
	/** Lower-case hexadecimal digest of its bytes. */
	readonly sha256: string;
	/** The languages of the atlas. */
	readonly languages: readonly Lang[];
}

/** The name of an original, from which the article has its address. */
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*\.txt$/;
const NO_SLUG = ' # to rename: lower-case Latin letters and digits, "-" between, and .txt';

/** A draft as the file of an article, with empty fields where only a person can tell. */
export function draftYaml(draft: Draft, file: DraftFile): string {
	const others = file.languages.filter((lang) => lang !== draft.lang);
	return [
		...draftComments(draft),
		'title:',
		...titleLines(draft),
		...others.map((lang) => `  # ${lang}: to write`),
		'publisher: null # null where the page does not say',
		...dateLines(draft, file),
		`lang: ${draft.lang}`,
		'original:',
		`  file: ${yamlText(file.name)}${SLUG.test(file.name) ? '' : NO_SLUG}`,
		`  sha256: ${file.sha256}`,
		`  characters: ${draft.characters}`,
		`paragraphs: ${draft.paragraphs}`,
		draft.passages.length > 0 ? 'passages:' : 'passages: []',
		...draft.passages.flatMap((passage) => [...passageLines(passage, others), '']),
		''
	]
		.join('\n')
		.replace(/\n+$/, '\n');
}

function titleLines({ title, lang }: Draft): string[] {
	const comment = title.isIncipit ? ' # no title found: the first words of the text' : '';
	return [`  ${lang}: ${yamlText(title.text)}${comment}`];
}

function dateLines({ published }: Draft, { languages }: DraftFile): string[] {
	if (!published) {
		return [
			'published: # to find: the text does not say; see --published',
			'dated_by: # to write: how the date is known, for the reader'
		];
	}
	return [
		`published: ${yamlText(published.edtf)} ${yamlComment(published.reason)}`,
		...(published.printed ? ['date_printed: true'] : []),
		'dated_by: # how the date is known, for the reader',
		...languages.map((lang) => {
			const reason = published.datedBy[lang];
			return reason === undefined ? `  # ${lang}: to write` : `  ${lang}: ${yamlText(reason)}`;
		})
	];
}

function passageLines(passage: DraftPassage, glossed: readonly Lang[]): string[] {
	const { paragraph, at, speaksOf } = passage;
	const empty = glossed.map((lang) => `${lang}: ""`).join(', ');
	return [
		`  - paragraph: ${paragraph}`,
		`    at: [${at.join(', ')}]`,
		...(speaksOf
			? [`    speaks_of: ${yamlText(speaksOf.edtf)} ${yamlComment(speaksOf.reason)}`]
			: []),
		`    quote: ${yamlText(linkedText(passage))}`,
		...(glossed.length === 1 ? ['    gloss: ""'] : []),
		...(glossed.length > 1 ? [`    gloss: { ${empty} }`] : [])
	];
}
