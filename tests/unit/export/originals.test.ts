import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { articleThing } from '../../../src/lib/domain/schema-org/article';
import { thingAddresses } from '../../../src/lib/domain/schema-org/thing';
import { addressesFrom } from '../../../src/lib/server/published/addresses';
import { annotations } from '../../../src/lib/server/published/annotations/annotations';
import { articlesJson } from '../../../src/lib/server/published/articles-json';
import { atlas as realAtlas } from '../../../src/lib/server/atlas';
import { article, atlasOf, linesOf, smallFolder } from '../../support/authored';
import { readJsonLd } from '../../support/read-json-ld';

const SITE = 'https://example.org';
const saved = { file: 'first.txt', sha256: '0'.repeat(64), characters: 100 };
const folder = (original: object, more: object = {}) =>
	smallFolder({
		'articles/first.yaml': article('first', { original: { ...saved, ...original }, ...more })
	});

const online = {
	url: 'https://news.example/a',
	archived_url: 'http://archive.example/a',
	captured: '2022-01-02'
};

describe('an original with an address', () => {
	const atlas = atlasOf(folder(online, { date_printed: true }));

	it('is published with it, and with the day on which it was saved', () => {
		expect(articlesJson(atlas)[0]).toMatchObject({
			date_printed: true,
			original: { ...saved, ...online }
		});
	});

	it('is the address of the article for machines', () => {
		const [first] = atlas.articles;
		expect(first && articleThing(first, {}, 'en', thingAddresses(SITE))).toMatchObject({
			url: online.url,
			archivedAt: online.archived_url
		});
	});

	it('is where the annotated text was obtained', async () => {
		const collection = annotations(atlas, addressesFrom(SITE, atlas.metadata.languages));
		for (const { target } of collection.first.items) {
			expect(target.source.via).toEqual([online.url, online.archived_url]);
		}
		const { statements, dropped } = await readJsonLd(collection, `${SITE}/data/annotations.jsonld`);
		expect([...dropped]).toEqual([]);
		expect(statements.filter((line) => line.includes('oa#via'))).toHaveLength(2);
	});
});

describe('an original without an address', () => {
	it('is known not to be online, or nobody wrote down where it is', () => {
		const [gone] = articlesJson(atlasOf(folder({ url: null })));
		expect(gone?.original).toEqual({ ...saved, url: null });
		const [unrecorded] = articlesJson(atlasOf(folder({})));
		expect(unrecorded?.original).toEqual(saved);
		expect(unrecorded?.date_printed).toBe(false);
	});

	it('gets none: no address of this atlas is invented', () => {
		for (const { original } of realAtlas.articles) expect(original.url).toBeUndefined();
		const items = annotations(realAtlas, addressesFrom(SITE, realAtlas.metadata.languages)).first
			.items;
		for (const { target } of items) expect(target.source).not.toHaveProperty('via');
	});
});

describe('an address is refused', () => {
	it.each([
		[
			'javascript:alert(1)',
			'"javascript:alert(1)" is not an address that begins with https: or http:'
		],
		['news.example/a', '"news.example/a" is not an address that begins with https: or http:'],
		[
			'mailto:a@b.example',
			'"mailto:a@b.example" is not an address that begins with https: or http:'
		]
	])('for an original: %s', (url, reason) => {
		expect(linesOf(folder({ url }))).toEqual([`articles/first.yaml:original.url: ${reason}`]);
		expect(linesOf(folder({ archived_url: url }))).toEqual([
			`articles/first.yaml:original.archived_url: ${reason}`
		]);
	});

	it('as is a day that is none', () => {
		expect(linesOf(folder({ captured: '2022-01' }))).toEqual([
			'articles/first.yaml:original.captured: "2022-01" is not a day, expected YYYY-MM-DD'
		]);
	});
});

describe('where to report a fault', () => {
	const subject = (contact: string) => smallFolder({ 'atlas.yaml': stringify({ contact }) });

	it('is a page or a mailbox, and nothing where the atlas names none', () => {
		for (const contact of ['https://example.org/faults', 'mailto:a@b.example'])
			expect(atlasOf(subject(contact)).metadata.contact).toBe(contact);
		expect(atlasOf(smallFolder()).metadata.contact).toBeNull();
	});

	it('is refused as anything else', () => {
		expect(linesOf(subject('data:text/html,x'))).toEqual([
			'atlas.yaml:contact: "data:text/html,x" is not an address that begins with https: or mailto:'
		]);
	});
});
