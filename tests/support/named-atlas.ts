import { atlasOf, collection, feature, legend, point } from './authored';
import { stringify } from 'yaml';

/** Names by language, other spellings with `;` between as curators write them. */
type Names = Record<string, string>;

/** An atlas of points with these names, and of events, for reading texts beside it. */
export function namedAtlas(...stated: Parameters<typeof namedFiles>) {
	return atlasOf(namedFiles(...stated));
}

/** The same as authored files. */
export function namedFiles(
	places: Record<string, Names>,
	events: Record<string, Record<string, string>> = {},
	languages: readonly string[] = ['ar', 'en']
) {
	const features = Object.entries(places).map(([id, names], index) =>
		feature(id, point(10 + index / 100, 50), {
			...Object.fromEntries(languages.map((lang) => [`name:${lang}`, `${lang}${index}nameless`])),
			...names
		})
	);
	return {
		'layers.yaml': legend('towns'),
		'atlas.yaml': stringify({ languages }),
		'places/towns.geojson': collection(...features),
		'events.yaml': stringify(
			Object.entries(events).map(([id, name]) => ({
				id,
				name,
				kind: 'agreement',
				date: '2001-02-03',
				places: []
			}))
		)
	};
}
