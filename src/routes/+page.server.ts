import { atlas } from '$lib/server/atlas';
import { siteAddress } from '$lib/server/site-address';

export const load = () => {
	const { title, subtitle } = atlas.metadata;
	return { title, subtitle, siteAddress: siteAddress() };
};
