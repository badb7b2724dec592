import type { Atlas } from '../../domain/atlas';
import { pathOf } from '../../domain/page';
import { everyPage } from '../every-page';

/**
 * Every page in every language as a sitemap (sitemaps.org 0.9), each with the addresses of all its
 * languages. Sitemaps hold whole addresses only: `site` is the site's own, without a slash at the end.
 */
export function sitemap(atlas: Atlas, site: string): string {
	const urls = everyPage(atlas).flatMap((page) => {
		const addresses = atlas.metadata.languages.map((lang) => ({
			lang,
			href: escaped(`${site}/${lang}/${pathOf(page)}`)
		}));
		const alternates = addresses.map(
			({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`
		);
		return addresses.map(({ href }) => `<url><loc>${href}</loc>${alternates.join('')}</url>`);
	});
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
		`<url><loc>${escaped(`${site}/`)}</loc></url>`,
		...urls,
		'</urlset>\n'
	].join('\n');
}

/** `robots.txt`: everything may be read; the sitemap is named where there is one. */
export function robotsTxt(site: string | null): string {
	const lines = ['User-agent: *', 'Allow: /'];
	return `${[...lines, ...(site ? ['', `Sitemap: ${site}/sitemap.xml`] : [])].join('\n')}\n`;
}

function escaped(address: string): string {
	return address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
