import { expect, test } from 'vitest';
import { pageOfRoute, pathOf } from '../../../src/lib/domain/page';

test.each([
	['/[lang=lang]', {}, ''],
	['/[lang=lang]/about', {}, 'about/'],
	['/[lang=lang]/places/[id]', { id: 'saraqib' }, 'places/saraqib/'],
	['/[lang=lang]/articles/[slug]', { slug: 'en' }, 'articles/en/'],
	[null, {}, '']
])(
	'the route %s with %o is the page at "%s", whatever folder the site lies in',
	(route, params, path) => {
		expect(pathOf(pageOfRoute(route, params))).toBe(path);
	}
);
