import { atlas } from '$lib/server/atlas';
import { inEveryShell } from '$lib/server/entries';

export const entries = () => inEveryShell([{}]);

export const load = () => ({ credits: atlas.subject.credits });
