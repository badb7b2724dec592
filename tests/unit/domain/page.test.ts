import { expect, test } from 'vitest';
import { pageOfRoute, pathOf } from '../../../src/lib/domain/page';

test.each([
	['/[lang=lang]', {}, ''],
	['/[lang=lang]/about', {}, 'about/'],
	['/[lang=lang]/articles/[slug]', { slug: 'en' }, 'articles/en/'],
	['/[lang=lang]/places/[id]/[[part=part]]', { id: 'saraqib' }, 'places/saraqib/'],
	['/[lang=lang]/places/[id]/[[part=part]]', { id: 'saraqib', part: '2' }, 'places/saraqib/2/'],
	['/[lang=lang]/lists/[...list]', { list: 'events/3' }, 'lists/events/3/'],
	['/[lang=lang]/lists/[...list]', { list: 'places/towns/1' }, 'lists/places/towns/1/'],
	[null, {}, '']
])(
	'the route %s with %o is the page at "%s", whatever folder the site lies in',
	(route, params, path) => {
		expect(pathOf(pageOfRoute(route, params))).toBe(path);
	}
);
