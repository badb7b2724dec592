import type { Role } from './atlas';
import type { Target } from './passage';

/** How a link means its targets, given the ids of the groups. */
export function roleOfTarget({ type, ids }: Target, groups: ReadonlySet<string>): Role | 'event' {
	if (type === 'event') return 'event';
	if (ids.length > 1) return 'one-of';
	return groups.has(ids[0] ?? '') ? 'group' : 'place';
}
