import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param) => param === 'sitemap.xml') satisfies ParamMatcher;
