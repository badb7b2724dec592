import { expand, toRDF } from 'jsonld';

/** Of the contexts that our files name, the terms they use: no test asks the network. */
const CONTEXTS: Record<string, object> = {
	'http://www.w3.org/ns/anno.jsonld': {
		oa: 'http://www.w3.org/ns/oa#',
		dc: 'http://purl.org/dc/elements/1.1/',
		dcterms: 'http://purl.org/dc/terms/',
		rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
		rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
		xsd: 'http://www.w3.org/2001/XMLSchema#',
		as: 'http://www.w3.org/ns/activitystreams#',
		id: { '@type': '@id', '@id': '@id' },
		type: { '@type': '@id', '@id': '@type' },
		Annotation: 'oa:Annotation',
		Text: 'http://purl.org/dc/dcmitype/Text',
		TextualBody: 'oa:TextualBody',
		SpecificResource: 'oa:SpecificResource',
		TextQuoteSelector: 'oa:TextQuoteSelector',
		TextPositionSelector: 'oa:TextPositionSelector',
		TimeState: 'oa:TimeState',
		AnnotationCollection: 'as:OrderedCollection',
		AnnotationPage: 'as:OrderedCollectionPage',
		commenting: 'oa:commenting',
		describing: 'oa:describing',
		identifying: 'oa:identifying',
		linking: 'oa:linking',
		ltr: 'oa:ltrDirection',
		rtl: 'oa:rtlDirection',
		body: { '@type': '@id', '@id': 'oa:hasBody' },
		target: { '@type': '@id', '@id': 'oa:hasTarget' },
		source: { '@type': '@id', '@id': 'oa:hasSource' },
		selector: { '@type': '@id', '@id': 'oa:hasSelector' },
		state: { '@type': '@id', '@id': 'oa:hasState' },
		scope: { '@type': '@id', '@id': 'oa:hasScope' },
		via: { '@type': '@id', '@id': 'oa:via' },
		rights: { '@type': '@id', '@id': 'dcterms:rights' },
		items: { '@type': '@id', '@id': 'as:items', '@container': '@list' },
		partOf: { '@type': '@id', '@id': 'as:partOf' },
		first: { '@type': '@id', '@id': 'as:first' },
		motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
		purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
		textDirection: { '@type': '@vocab', '@id': 'oa:textDirection' },
		format: 'dc:format',
		language: 'dc:language',
		value: 'rdf:value',
		exact: 'oa:exact',
		prefix: 'oa:prefix',
		suffix: 'oa:suffix',
		label: 'rdfs:label',
		sourceDateStart: { '@id': 'oa:sourceDateStart', '@type': 'xsd:dateTime' },
		sourceDateEnd: { '@id': 'oa:sourceDateEnd', '@type': 'xsd:dateTime' },
		start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
		end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
		total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
		startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' }
	},
	'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld':
		{
			type: '@type',
			rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
			rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
			lpo: 'https://github.com/LinkedPasts/linked-pasts-ontology/blob/main/lpo_latest.ttl#',
			crm: 'http://erlangen-crm.org/current/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			dct: 'http://purl.org/dc/terms/',
			geojson: 'https://purl.org/geojson/vocab#',
			identifier: 'dct:identifier',
			label: 'rdfs:label',
			value: 'rdf:value',
			title: 'dct:title',
			FeatureCollection: 'geojson:FeatureCollection',
			Feature: 'geojson:Feature',
			LineString: 'geojson:LineString',
			MultiPoint: 'geojson:MultiPoint',
			MultiPolygon: 'geojson:MultiPolygon',
			Point: 'geojson:Point',
			Polygon: 'geojson:Polygon',
			coordinates: { '@container': '@list', '@id': 'geojson:coordinates' },
			features: { '@id': 'lpo:hasFeature', '@container': '@set' },
			properties: 'geojson:properties',
			geometry: 'https://github.com/kgeographer/geojson-t/geometry',
			ccodes: 'http://www.geonames.org/ontology#countryCode',
			when: 'lpo:when',
			timespans: { '@id': 'lpo:timespan', '@container': '@set' },
			start: 'lpo:has_start',
			end: 'lpo:has_end',
			earliest: 'lpo:earliest',
			latest: 'lpo:latest',
			in: 'lpo:in',
			names: { '@id': 'lpo:name_attestation', '@container': '@set' },
			toponym: 'lpo:toponym',
			lang: 'dct:language',
			types: { '@id': 'lpo:type_attestation', '@container': '@set' },
			sourceLabels: 'lpo:source_label',
			relations: { '@id': 'lpo:rel_attestation', '@container': '@set' },
			relationType: 'lpo:relation_type',
			relationTo: 'lpo:relation_to',
			certainty: 'lpo:has_certainty',
			links: { '@id': 'lpo:link_attestation', '@container': '@set' },
			primaryTopicOf: 'foaf:primaryTopicOf',
			subjectOf: 'crm:P129i_is_subject_of',
			seeAlso: 'rdfs:seeAlso',
			citations: { '@id': 'http://purl.org/spar/cito#cites', '@type': '@id' },
			descriptions: { '@id': 'dct:description', '@type': '@id', '@container': '@set' }
		}
};

/** A document as another reader of JSON-LD understands it. */
export interface ReadJsonLd {
	readonly expanded: unknown[];
	/** Statements as N-Quads, a line each. */
	readonly statements: string[];
	/** Properties that no context defines and JSON-LD therefore drops. */
	readonly dropped: Set<string>;
}

/** Reads a document with the `jsonld` library, as if it had been fetched from `base`. */
export async function readJsonLd(document: object, base: string): Promise<ReadJsonLd> {
	const dropped = new Set<string>();
	const options = {
		base,
		documentLoader: async (url: string) => {
			const context = CONTEXTS[url];
			if (!context) throw new Error(`No test may ask for ${url}.`);
			return { contextUrl: null, document: { '@context': context }, documentUrl: url };
		},
		eventHandler: ({
			event
		}: {
			event: { code: string; details: { property?: string | undefined } };
		}) => {
			if (event.code === 'invalid property') dropped.add(event.details.property ?? '');
		}
	};
	const expanded = await expand(document, options);
	const quads = await toRDF(document, { ...options, format: 'application/n-quads' });
	return { expanded, statements: quads.trim().split('\n'), dropped };
}
