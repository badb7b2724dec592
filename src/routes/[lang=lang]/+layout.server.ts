import { atlas } from '$lib/server/atlas';
import type { Lang } from '$lib/domain/localized';

/** What every page of a language needs: its language, the subject's words and the legend. */
export const load = ({ params }: { params: { lang: Lang } }) => {
	const { title, subtitle, window, view, presets } = atlas.subject;
	return {
		lang: params.lang,
		subject: { title, subtitle, window, view, presets },
		layers: atlas.layers
	};
};
