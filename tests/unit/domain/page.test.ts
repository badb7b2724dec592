import { expect, test } from 'vitest';
import { pageOfRoute, pathOf } from '../../../src/lib/domain/page';

test.each([
	['/[[embed=embed]]/[lang=lang]', {}, ''],
	['/[[embed=embed]]/[lang=lang]/about', {}, 'about/'],
	['/[[embed=embed]]/[lang=lang]/places/[id]', { id: 'saraqib' }, 'places/saraqib/'],
	['/[[embed=embed]]/[lang=lang]/articles/[slug]', { slug: 'en' }, 'articles/en/'],
	['/[[embed=embed]]/[lang=lang]/places/[id]/[[part=part]]', { id: 'saraqib' }, 'places/saraqib/'],
	[
		'/[[embed=embed]]/[lang=lang]/places/[id]/[[part=part]]',
		{ id: 'saraqib', part: '2' },
		'places/saraqib/2/'
	],
	['/[[embed=embed]]/[lang=lang]/lists/[...list]', { list: 'events/3' }, 'lists/events/3/'],
	[
		'/[[embed=embed]]/[lang=lang]/lists/[...list]',
		{ list: 'places/towns/1' },
		'lists/places/towns/1/'
	],
	[null, {}, '']
])(
	'the route %s with %o is the page at "%s", whatever folder the site lies in',
	(route, params, path) => {
		expect(pathOf(pageOfRoute(route, params))).toBe(path);
	}
);
