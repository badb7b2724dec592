import { describe, expect, it } from 'vitest';
import { LANGS } from '../../support/languages';
import { articleThing } from '../../../src/lib/domain/schema-org/article';
import { datasetThing } from '../../../src/lib/domain/schema-org/dataset';
import { placeThing } from '../../../src/lib/domain/schema-org/place';
import { scriptText, thingAddresses } from '../../../src/lib/domain/schema-org/thing';
import { atlas } from '../../../src/lib/server/atlas';
import { allPages } from '../../../src/lib/server/focus';
import { placePage } from '../../../src/lib/server/page-data';
import { robotsTxt, sitemap } from '../../../src/lib/server/published/sitemap';

const addresses = thingAddresses('https://example.org');

function articleOf(slug: string) {
	const article = atlas.articles.find((each) => each.slug === slug);
	if (!article) throw new Error(`no article ${slug}`);
	return articleThing(article, {}, 'en', addresses);
}

describe('an article for machines', () => {
	it('has its publisher and its day where they are known', () => {
		expect(articleOf('urgent-coordination')).toMatchObject({
			'@type': 'Article',
			datePublished: '2020-02-05',
			inLanguage: 'ar',
			mainEntityOfPage: 'https://example.org/en/articles/urgent-coordination/'
		});
		expect(articleOf('sochi-understandings')).toMatchObject({
			publisher: { '@type': 'Organization', name: 'Baladi News' }
		});
	});

	it('has neither a guessed day nor a guessed publisher nor an author', () => {
		expect(articleOf('sochi-understandings')).not.toHaveProperty('datePublished');
		expect(articleOf('military-contacts')).not.toHaveProperty('publisher');
		expect(articleOf('military-contacts')).toMatchObject({
			isBasedOn: { publisher: { name: 'Asharq Al-Awsat' } }
		});
		for (const { slug } of atlas.articles) expect(articleOf(slug)).not.toHaveProperty('author');
	});
});

describe('a place for machines', () => {
	const thingOf = (id: string) => {
		const page = placePage(atlas, id);
		if (!page) throw new Error(`no place ${id}`);
		return placeThing(page.place, { inside: [], articles: [] }, 'ar', addresses);
	};

	it('is a circle as wide as its position is doubtful, latitude and longitude in place', () => {
		expect(thingOf('saraqib')['geo']).toMatchObject({
			'@type': 'GeoCircle',
			geoRadius: 500,
			geoMidpoint: { latitude: 35.86111, longitude: 36.80611 }
		});
	});

	it('is a box where it is an area: south, west, north, east', () => {
		const geo = thingOf('idlib-governorate')['geo'];
		expect(JSON.stringify(geo)).toMatch(/"box":"35\.\S+ 3[56]\.\S+ 36\.\S+ 37\.\S+"/);
	});
});

describe('the atlas for machines', () => {
	it('names every file with its type, and the time it covers', () => {
		const thing = datasetThing(atlas.metadata, 'ar', addresses);
		expect(thing).toMatchObject({ temporalCoverage: '2017-01-01/2021-12-31' });
		expect(thing['distribution']).toContainEqual({
			'@type': 'DataDownload',
			name: 'mentions.csv',
			encodingFormat: 'text/csv',
			contentUrl: 'https://example.org/data/mentions.csv'
		});
	});

	it('cannot end the block it stands in, and reads back as it was', () => {
		const name = '</script><!-- & <script>';
		const text = scriptText({ '@type': 'Place', name });
		expect(text).not.toMatch(/[<>&]/);
		expect(JSON.parse(text)).toMatchObject({ name });
	});
});

describe('sitemap.xml and robots.txt', () => {
	it('hold every page in both languages, each with the other', () => {
		const xml = sitemap(atlas, 'https://example.org/a');
		const pages = allPages(atlas).length * LANGS.length;
		expect(xml.match(/<loc>/g)).toHaveLength(pages + 1);
		expect(xml.match(/hreflang="en"/g)).toHaveLength(pages);
		expect(xml).toContain('<loc>https://example.org/a/ar/places/saraqib/</loc>');
		expect(robotsTxt('https://example.org/a')).toContain(
			'Sitemap: https://example.org/a/sitemap.xml'
		);
		expect(robotsTxt(null)).not.toContain('Sitemap');
	});
});
