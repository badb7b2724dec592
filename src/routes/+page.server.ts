import { atlas } from '$lib/server/atlas';

export const load = () => {
	const { title, subtitle } = atlas.subject;
	return { title, subtitle };
};
