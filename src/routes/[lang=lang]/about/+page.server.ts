import { atlas } from '$lib/server/atlas';

export const load = () => ({ credits: atlas.subject.credits });
