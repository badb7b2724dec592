import { describe, expect, it } from 'vitest';
import { atlas } from '../../../src/lib/server/atlas';
import { addressesFrom } from '../../../src/lib/server/published/addresses';
import { placesLpf } from '../../../src/lib/server/published/lpf/places-lpf';
import { whenDated, whenExisted } from '../../../src/lib/server/published/lpf/when';
import { readDate } from '../../../src/lib/server/read-date';
import { readJsonLd } from '../../support/read-json-ld';

const SITE = 'https://example.org/atlas';
const collection = placesLpf(atlas, addressesFrom(SITE, atlas.metadata.languages));
const { features } = collection;
const byId = (id: string) => {
	const found = features.find((feature) => feature['@id'] === `${SITE}/ar/places/${id}/`);
	if (!found) throw new Error(`no record of ${id}`);
	return found;
};

const date = (edtf: string) => {
	const reading = readDate(edtf);
	if (!reading.ok) throw new Error(reading.reason);
	return reading.value;
};

/** What version 1.3 takes for a date: ISO 8601, without EDTF's marks. */
const ISO = /^-?\d{4}(-\d{2}(-\d{2})?)?$/;
const CERTAINTIES = ['certain', 'less-certain', 'uncertain'];

describe('places.lpf.json and the rules of Linked Places Format 1.3', () => {
	it('has unique identifiers, which are pages, and the context that the format names', () => {
		const ids = features.map((feature) => feature['@id']);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.every((id) => URL.canParse(id))).toBe(true);
		expect(collection['@context']).toMatch(/linkedplaces-context-v1\.1\.jsonld$/);
	});

	it.each(features.map((feature) => [feature['@id'].split('/').at(-2) ?? '', feature] as const))(
		'%s: title, classes, cited names, a time, certainty in the three words',
		(_, { properties, names, when, links, relations, geometry, types }) => {
			expect(properties.title).not.toBe('');
			expect(properties.fclasses.length).toBeGreaterThan(0);
			for (const fclass of properties.fclasses) expect('AHLPRST').toContain(fclass);
			for (const code of properties.ccodes ?? []) expect(code).toMatch(/^[A-Z]{2}$/);

			expect(names.map(({ toponym }) => toponym)).toContain(properties.title);
			expect(names.every(({ citations }) => citations.length > 0)).toBe(true);
			expect(names.flatMap(({ citations }) => citations).every(({ label }) => label)).toBe(true);

			const dated = names.some(({ citations }) => citations.some(({ year }) => year));
			expect(when !== undefined || dated).toBe(true);
			const whens = [when, ...names.map((name) => name.when)].filter((each) => each !== undefined);
			expect(whens.length).toBeGreaterThan(0);
			for (const { timespans, certainty } of whens) {
				for (const { start, end } of timespans) {
					const dates = [...Object.values(start), ...Object.values(end ?? {})];
					expect(Object.keys(start).length).toBeGreaterThan(0);
					for (const each of dates) expect(each).toMatch(ISO);
				}
				if (certainty) expect(CERTAINTIES).toContain(certainty);
			}

			if (geometry.certainty) expect(CERTAINTIES).toContain(geometry.certainty);
			for (const { identifier } of types ?? []) expect(identifier).toMatch(/^aat:3\d{8}$/);
			for (const { relationType, relationTo, certainty } of relations ?? []) {
				expect(relationType).toMatch(/^gvp:/);
				expect(features.some((feature) => feature['@id'] === relationTo)).toBe(true);
				if (certainty) expect(CERTAINTIES).toContain(certainty);
			}
			for (const { identifier } of links) expect(URL.canParse(identifier)).toBe(true);
		}
	);

	it('leaves out only places that nothing dates', () => {
		const missing = atlas.places.filter(
			({ id }) => !features.some((feature) => feature['@id'].endsWith(`/places/${id}/`))
		);
		for (const { id, existence } of missing) {
			expect(existence).toEqual({ start: null, end: null });
			expect(atlas.events.some(({ places }) => places.includes(id))).toBe(false);
		}
		expect(missing).toEqual([]);
	});

	it('means to another reader what it says: only terms outside the context are dropped', async () => {
		const { statements, dropped } = await readJsonLd(collection, `${SITE}/data/places.lpf.json`);
		// Three are of the format's own text, which its context does not follow: fclasses, geometries, year.
		expect([...dropped].sort()).toEqual([
			'fclasses',
			'geometries',
			'precision_m',
			'source',
			'year'
		]);
		const features = statements.filter((line) => line.includes('vocab#Feature>'));
		expect(features).toHaveLength(collection.features.length);
	});

	it('is read below the address it lies at, where the build knew none', async () => {
		const relative = placesLpf(atlas, addressesFrom(null, atlas.metadata.languages));
		const { statements } = await readJsonLd(relative, 'https://mirror.test/x/data/places.lpf.json');
		expect(statements.join('\n')).toContain('<https://mirror.test/x/ar/places/saraqib/>');
	});
});

describe('a record', () => {
	it('cites a name by the passages that write it, and else by the atlas', () => {
		const { names } = byId('saraqib');
		const written = names.find(({ toponym }) => toponym === 'سراقب');
		expect(written?.citations.map((citation) => citation['@id'])).toContain(
			`${SITE}/ar/articles/urgent-coordination/#p-6`
		);
		expect(written?.citations.every(({ year }) => year === 2020)).toBe(true);
		const english = names.find(({ toponym }) => toponym === 'Saraqib');
		expect(english?.citations).toEqual([
			{
				label: 'Sanad: A map of Idlib, linked to its sources',
				'@id': `${SITE}/en/places/saraqib/`
			}
		]);
	});

	it('links the articles of a place, and apart from them those that may mean another', () => {
		const mentioned = byId('post-morek').links;
		expect(mentioned).toContainEqual({
			type: 'subjectOf',
			identifier: `${SITE}/ar/articles/military-contacts/`
		});
	});

	it('says how weakly a position is known, and never more than was stated', () => {
		expect(byId('post-rashidin').geometry.certainty).toBe('uncertain');
		expect(byId('saraqib').geometry.certainty).toBe('certain');
		expect(byId('demilitarised-zone').geometry.certainty).toBe('less-certain');
		expect(byId('observation-posts').geometry.certainty).toBeUndefined();
	});

	it('has every position that a source claims, each with who says so', () => {
		const { geometry } = byId('post-qalaat-samaan');
		if (geometry.type !== 'GeometryCollection') throw new Error('one geometry');
		expect(geometry.geometries).toMatchObject([
			{ coordinates: [36.84, 36.33], certainty: 'uncertain', citations: [{}, {}] },
			{ coordinates: [36.8025, 36.278], citations: [{}, {}, {}, {}] }
		]);
		expect(JSON.stringify(geometry)).toContain('karar.com (2018-01~): On Jabal Sheikh Barakat');
		expect(byId('post-qalaat-samaan').when?.label).toContain('2017-11-23 (pydrojava.org)');
	});

	it('has the classes of its members where it is a group', () => {
		expect(byId('observation-posts').properties.fclasses).toEqual(['S']);
	});
});

describe('when', () => {
	it('keeps plain dates, and gives marked ones as their days with a word of doubt', () => {
		expect(whenExisted({ start: date('2018-04-07'), end: date('2020-12~') })).toEqual({
			timespans: [
				{ start: { in: '2018-04-07' }, end: { earliest: '2020-10-31', latest: '2021-01-31' } }
			],
			label: 'EDTF: start 2018-04-07, end 2020-12~',
			certainty: 'less-certain'
		});
	});

	it('does not let an unknown end mean the first day alone, nor invent an end', () => {
		expect(whenExisted({ start: date('2018-04-03?'), end: null })).toMatchObject({
			timespans: [{ end: { earliest: '2018-03-03' } }],
			certainty: 'uncertain'
		});
		expect(whenExisted({ start: null, end: date('2020-11') })?.timespans).toEqual([
			{ start: { latest: '2020-11-30' }, end: { in: '2020-11' } }
		]);
		expect(whenExisted({ start: null, end: null })).toBeNull();
	});

	it('keeps a range of publication a range', () => {
		expect(whenDated(date('2021-09-29/2021-10-05'))?.timespans).toEqual([
			{ start: { earliest: '2021-09-29', latest: '2021-10-05' } }
		]);
	});
});
