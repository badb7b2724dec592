/**
 * Address the site will be served at, from `SITE_URL`, without a slash at the end; `null` where
 * none is given. Throws where it is not an address of the web.
 */
export function siteAddress(given = process.env.SITE_URL ?? ''): string | null {
	if (given === '') return null;
	const { protocol, href } = new URL(given);
	if (!/^https?:$/.test(protocol))
		throw new Error(`SITE_URL is not an address of the web: ${given}`);
	return href.replace(/\/+$/, '');
}
