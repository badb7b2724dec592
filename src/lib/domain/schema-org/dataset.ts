import type { AtlasMetadata } from '../atlas';
import { DATA_FILES, DATA_LICENCE } from '../data-files';
import { textIn, type Lang } from '../localized';
import { formatDay } from '../timespan';
import type { Thing, ThingAddresses } from './thing';

/** The whole atlas as schema.org's `Dataset`, with its files. */
export function datasetThing(
	metadata: Pick<AtlasMetadata, 'languages' | 'title' | 'subtitle' | 'intro' | 'window' | 'view'>,
	lang: Lang,
	addresses: ThingAddresses
): Thing {
	const { languages, title, subtitle, intro, window, view } = metadata;
	const address = addresses.page({ kind: 'home' }, lang);
	const [west, south, east, north] = view;
	return {
		'@type': 'Dataset',
		'@id': address,
		url: address,
		name: `${textIn(title, lang)}: ${textIn(subtitle, lang)}`,
		description: textIn(intro, lang),
		inLanguage: languages,
		isAccessibleForFree: true,
		license: DATA_LICENCE,
		temporalCoverage: `${formatDay(window.from)}/${formatDay(window.to)}`,
		spatialCoverage: {
			'@type': 'Place',
			geo: { '@type': 'GeoShape', box: `${south} ${west} ${north} ${east}` }
		},
		distribution: DATA_FILES.map(({ name, mediaType }) => ({
			'@type': 'DataDownload',
			name,
			encodingFormat: mediaType,
			contentUrl: addresses.file(name)
		}))
	};
}
