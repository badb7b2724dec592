import { placeById, type Atlas, type Basemap } from '../domain/atlas';
import { NO_KINDS, type Kinds } from '../domain/kind';
import type { Place } from '../domain/place';
import type { Outcome } from '../domain/problem';
import { checkBorders } from './check/borders';
import { checkClaims } from './check/claims';
import { checkFollowed } from './check/followed';
import { checkArticleLinks, checkEventPlaces, checkGroup } from './check/links';
import { warnOfKinds } from './check/kinds';
import { checkMeasureTo } from './check/measure-to';
import { checkPositions } from './check/positions';
import { completeKinds } from './complete-kinds';
import { deriveAll } from './derive/derive-all';
import { drawnGeometries } from './drawn-geometries';
import { parseDocuments, type Documents } from './documents';
import { DeclaredIds } from './declared-ids';
import { ProblemLog } from './problem-log';
import { finishArticle, readArticle, type ArticleDraft } from './read-articles';
import { readBasemap } from './read-basemap';
import { readEvents } from './read-events';
import { readKinds } from './read-kinds';
import { readLegend } from './read-layers';
import { readNaming } from './read-naming';
import { readLanguages } from './read-languages';
import { finishPlace, readPlaces, type LayeredDraft } from './read-places';
import type { BasemapFeature } from './schema/basemap';
import { statedMetadataIn, type StatedBorder } from './schema/atlas-metadata';
import { localizedIn, type LocalizedSchema } from './schema/localized';
import { validate } from './schema/validate';
import type { Source } from './sources';
import { completeMetadata } from './atlas-metadata';
import { warnOfUntranslated } from './warn-untranslated';
import { warnOfUnlikeNames, warnOfUnmentioned } from './warnings';

/**
 * Compiles authored files into an atlas. It reports every problem of every file in one run and
 * reports each once: what follows from a problem already reported stays silent. Warnings come
 * with the atlas.
 */
export function compile(sources: readonly Source[]): Outcome<Atlas> {
	const log = new ProblemLog();
	const declared = new DeclaredIds();
	const documents = parseDocuments(sources, declared, log);

	const languages = readLanguages(documents);
	const localized = localizedIn(languages);
	const layers = readLayers(documents, sources, localized, log);
	const [kindsDocument] = documents.kinds;
	const statedKinds = kindsDocument ? readKinds(kindsDocument, localized, log) : NO_KINDS;
	const drafts = documents.places.flatMap((document) =>
		readPlaces(document, languages, declared, log)
	);
	const basemap = documents.basemap.map((document) => ({
		name: document.name,
		features: readBasemap(document, languages, declared, log)
	}));
	const events = documents.events.flatMap((document) => {
		return readEvents(document, localized, declared, log).map((event) => ({
			event,
			file: document.file
		}));
	});
	const articleDrafts = documents.articles.map((document) => readArticle(document, languages, log));

	for (const draft of drafts) checkGroup(draft, declared, log);
	for (const draft of drafts) checkClaims(draft, log);
	const ground = basemap.flatMap(({ features }) => features);
	for (const draft of drafts) checkFollowed(draft, drafts, ground, declared, log);
	for (const { event, file } of events) checkEventPlaces(event, file, declared, log);
	for (const draft of articleDrafts) checkArticleLinks(draft, declared, log);
	checkPositions(drafts, log);

	const places = placesOf(drafts, ground, statedKinds, declared, log);
	const stated = documents.metadata.map(({ file, value }) => {
		const metadata = validate(statedMetadataIn(localized), value ?? {}, '', log.errorsIn(file));
		if (metadata) checkMeasureTo(metadata.measure_to, drafts, declared, log.errorsIn(file));
		if (metadata) checkBorders(metadata.borders, drafts, declared, log.errorsIn(file));
		return metadata;
	})[0] ?? { presets: [], measure_to: [], borders: [], credits: [] };
	if (log.failed) return { ok: false, problems: inOrder(log) };

	const contents = {
		places,
		events: events.map(({ event }) => event),
		articles: articlesOf(articleDrafts)
	};
	const metadata = completeMetadata(stated, languages, contents);
	const atlas = {
		metadata,
		layers,
		kinds: completeKinds(statedKinds, places, contents.events),
		naming: readNaming(kindsDocument, drafts),
		...contents,
		basemap: basemapOf(basemap, stated.borders, places)
	};
	warnOfUnmentioned(atlas, log);
	if (kindsDocument) warnOfKinds(statedKinds, places, contents.events, log);
	warnOfUnlikeNames(atlas, log);
	warnOfUntranslated(atlas, log);
	return { ok: true, value: atlas, warnings: inOrder(log) };
}

interface BasemapPart {
	readonly name: string;
	readonly features: readonly BasemapFeature[];
}

/** The legend; also reports it missing, and files of places that belong to no layer of it. */
function readLayers(
	documents: Documents,
	sources: readonly Source[],
	localized: LocalizedSchema,
	log: ProblemLog
) {
	if (!sources.some(({ path }) => path === 'layers.yaml')) {
		log.errorsIn('layers.yaml')('', 'is missing: it lists the layers of the legend');
	}
	const [document] = documents.layers;
	const legend = document ? readLegend(document, localized, log) : null;
	if (!legend) return [];
	for (const { file, name } of documents.places) {
		if (!legend.ids.has(name)) log.errorsIn(file)('', `layers.yaml has no layer "${name}"`);
	}
	return legend.layers;
}

/** The places in the order of their files, with computed geometries; faulty ones are left out. */
function placesOf(
	drafts: readonly LayeredDraft[],
	basemap: readonly BasemapFeature[],
	kinds: Kinds,
	declared: DeclaredIds,
	log: ProblemLog
): Place[] {
	const kindOf = new Map(kinds.places.map((kind) => [kind.id, kind]));
	const geometries = drawnGeometries(drafts, basemap);
	deriveAll(drafts, geometries, declared, log);
	return drafts.flatMap((draft) => {
		const geometry = geometries.get(draft.id);
		return geometry ? [finishPlace(draft, geometry, kindOf.get(draft.kind))] : [];
	});
}

function articlesOf(drafts: readonly ArticleDraft[]) {
	return drafts
		.flatMap((draft) => finishArticle(draft) ?? [])
		.sort(
			(a, b) =>
				(a.published.stated.earliest ?? -Infinity) - (b.published.stated.earliest ?? -Infinity)
		);
}

function basemapOf(
	parts: readonly BasemapPart[],
	borders: readonly StatedBorder[],
	places: readonly Place[]
): Basemap {
	const drawn = drawnGeometries(
		[],
		parts.flatMap(({ features }) => features)
	);
	const named = (name: string) =>
		parts
			.filter((part) => part.name === name)
			.flatMap(({ features }) =>
				features.map((each) => ({ ...each, geometry: drawn.get(each.id) ?? each.geometry }))
			);
	return {
		borders: borders.flatMap(({ line, between }) => {
			const geometry = placeById(places, line)?.geometry;
			return geometry ? [{ between, geometry }] : [];
		}),
		roads: named('roads'),
		rivers: named('rivers'),
		lakes: named('lakes'),
		towns: named('towns'),
		names: named('names')
	};
}

/** File by file; within a file in the order of the checks. */
function inOrder({ problems }: ProblemLog) {
	return problems.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}
