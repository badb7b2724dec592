import { isSearchKeyOn } from '$lib/state/search-key';

/** Fields in which `/` is a letter. */
const TYPED_INTO =
	'textarea, select, input:not([type=checkbox], [type=radio], [type=range], [type=button])';

/** True for a `/` that is pressed where nothing is typed, unless the reader has switched the key off. */
export function isSearchKey(event: KeyboardEvent): boolean {
	if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
	if (!isSearchKeyOn()) return false;
	const at = event.target;
	return !(at instanceof HTMLElement && (at.isContentEditable || at.matches(TYPED_INTO)));
}
