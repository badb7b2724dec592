import type { Atlas } from '../../domain/atlas';
import { csvOf } from '../../domain/csv';
import { mentionsOf } from '../../domain/passage';
import { roleOfTarget } from '../../domain/target-role';

/** The columns of `mentions.csv`, in order. */
export const MENTION_COLUMNS = [
	'article',
	'published',
	'paragraph',
	'start',
	'end',
	'text',
	'role',
	'target',
	'speaks_of'
] as const;

/** A row of `mentions.csv`; offsets count code points of the original, `end` is exclusive. */
export type MentionRow = Readonly<Record<(typeof MENTION_COLUMNS)[number], string | number>>;

/** Every mention of every target as a row, in the order of articles and texts. */
export function mentionRows(atlas: Atlas): MentionRow[] {
	const groups = new Set(atlas.places.flatMap(({ partOf }) => partOf ?? []));
	return atlas.articles.flatMap(({ slug, published, passages }) =>
		passages.flatMap((passage) =>
			mentionsOf(passage).flatMap(({ text, target, start, end }) =>
				target.ids.map((id) => ({
					article: slug,
					published: published.edtf,
					paragraph: passage.paragraph,
					start,
					end,
					text,
					role: roleOfTarget(target, groups),
					target: id,
					speaks_of: passage.speaksOf?.edtf ?? ''
				}))
			)
		)
	);
}

/** The rows as CSV with a header line. */
export function mentionsCsv(atlas: Atlas): string {
	const rows = mentionRows(atlas).map((row) => MENTION_COLUMNS.map((column) => row[column]));
	return csvOf([MENTION_COLUMNS, ...rows]);
}
