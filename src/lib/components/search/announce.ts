import type { Lang } from '$lib/domain/localized';
import { messagesFor } from '$lib/i18n/messages';
import type { SearchSession } from './search-session.svelte';

/** What a screen reader is told of the results: how many, or that there are none. */
export function announce(session: SearchSession, lang: Lang): string {
	const { search, counts } = messagesFor(lang);
	if (session.status === 'failed') return search.failed;
	const { outcome } = session;
	if (!outcome) return '';
	const towns = outcome.drawnOnly.map((town) => search.drawnOnly(town[lang]));
	const found = outcome.closeness === 'exact' || outcome.closeness === 'similar';
	if (found)
		return [...(session.total > 0 ? [counts.results(session.total)] : []), ...towns].join(' ');
	return search.nothing(session.typed.trim());
}
