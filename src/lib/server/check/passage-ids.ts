import { passageIdOf } from '../passage-id';
import type { Report } from '../problem-log';
import type { ListedPassage } from '../read-articles';

/** Reports passages of one article that share an id: an address leads to one of them. */
export function checkPassageIds(passages: readonly ListedPassage[], report: Report): void {
	const owners = new Map<string, ListedPassage>();
	// Who states an id had it first; another that begins there has to state one of its own.
	const statedFirst = passages.toSorted((a, b) => Number(!a.id) - Number(!b.id));
	for (const passage of statedFirst) {
		const id = passageIdOf(passage);
		const owner = owners.get(id);
		if (owner) report(`${passage.path}.id`, `"${id}" is the id of ${owner.path}; state another`);
		else owners.set(id, passage);
	}
}
