import type { Lang } from '$lib/domain/localized';
import { messagesFor } from '$lib/i18n/messages';
import type { SearchSession } from './search-session.svelte';

/** What a screen reader is told of the results: how many, or that there are none. */
export function announce(session: SearchSession, lang: Lang): string {
	const { search, counts } = messagesFor(lang);
	if (session.isFailed) return search.failed;
	const { outcome } = session;
	if (!outcome || session.isPending || outcome.progress === 'searching') return '';
	if (outcome.progress === 'broken') return search.broken;
	const found = outcome.closeness === 'exact' || outcome.closeness === 'similar';
	if (found) return counts.results(session.total);
	return search.nothing(session.typed.trim());
}
