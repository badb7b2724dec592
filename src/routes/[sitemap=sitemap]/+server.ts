import { error, text } from '@sveltejs/kit';
import { atlas } from '$lib/server/atlas';
import { sitemap } from '$lib/server/published/sitemap';
import { siteAddress } from '$lib/server/site-address';

export const prerender = true;

/** A parameter only so that a build that knows no address of its own writes no sitemap at all. */
export const entries = () => (siteAddress() ? [{ sitemap: 'sitemap.xml' }] : []);

export const GET = () => {
	const site = siteAddress();
	if (!site) return error(404);
	return text(sitemap(atlas, site), { headers: { 'content-type': 'application/xml' } });
};
