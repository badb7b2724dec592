import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';

/**
 * Closes what a summary has opened when Escape is pressed in it, and gives the focus back to the
 * summary. It stays a `details`, not a popover: a popover leaves its place in the page, and not all
 * browsers that we support can put it beside its button by style alone.
 */
export const closesOnEscape: Attachment<HTMLDetailsElement> = (details) =>
	on(details, 'keydown', (event) => {
		if (event.key !== 'Escape' || !details.open) return;
		event.stopPropagation();
		details.open = false;
		details.querySelector('summary')?.focus();
	});
