import { getContext, setContext } from 'svelte';
import { NO_KINDS, type Kinds } from '$lib/domain/kind';

/** Key of the context, so that a component can be shown alone with kinds of its own. */
export const KINDS_CONTEXT = 'kinds';

/** Makes the atlas's kinds, as `read` gives them in the page's language, known to every component below. */
export function setKinds(read: () => Kinds): void {
	const kinds: Kinds = {
		get places() {
			return read().places;
		},
		get events() {
			return read().events;
		}
	};
	setContext(KINDS_CONTEXT, kinds);
}

/** The atlas's kinds; none where nobody said them. */
export function getKinds(): Kinds {
	return getContext<Kinds | undefined>(KINDS_CONTEXT) ?? NO_KINDS;
}
