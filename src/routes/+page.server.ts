import { atlas } from '$lib/server/atlas';
import { siteAddress } from '$lib/server/site-address';

export const load = () => {
	const { languages, title, subtitle } = atlas.metadata;
	return { languages, title, subtitle, siteAddress: siteAddress() };
};
