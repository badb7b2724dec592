import type { SearchSession } from './search-session.svelte';

/**
 * Answers a key pressed in the field while the list is shown: moves in it, or says that the line
 * is to be opened. `null` for a key that is the field's own; Home and End are, until the reader
 * has gone into the list.
 */
export function answerKey(session: SearchSession, key: string): 'moved' | 'open' | null {
	const inList = session.active >= 0;
	if (key === 'ArrowDown') session.move(1);
	else if (key === 'ArrowUp') session.move(-1);
	else if (key === 'Home' && inList) session.active = 0;
	else if (key === 'End' && inList) session.active = session.entries.length - 1;
	else return key === 'Enter' ? 'open' : null;
	return 'moved';
}
