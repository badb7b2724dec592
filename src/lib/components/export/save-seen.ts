import type { ViewFilter, WindowSummary } from '$lib/domain/atlas-index';
import type { Lang } from '$lib/domain/localized';
import { seenFileName, seenPlaces, seenTable, type PublishedPlace } from '$lib/domain/what-is-seen';
import { saveFile } from './save-file';

/** What the reader sees and where its places have their pages. */
export interface Seen {
	readonly summary: WindowSummary;
	readonly filter: ViewFilter;
	/** Of the atlas. */
	readonly languages: readonly Lang[];
	readonly pageOf: (id: string) => string;
}

/** Hands the published places that the reader sees over as a file, and tells how many they are. */
export function saveSeen(
	format: 'geojson' | 'csv',
	published: readonly PublishedPlace[],
	{ summary, filter, languages, pageOf }: Seen
): number {
	const seen = seenPlaces(published, summary, filter);
	const name = `${seenFileName(seen)}.${format}`;
	if (format === 'geojson') saveFile(name, 'application/geo+json', JSON.stringify(seen));
	else saveFile(name, 'text/csv;charset=utf-8', seenTable(seen, languages, pageOf));
	return seen.features.length;
}
