import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { carryFrameOptions } from '$lib/domain/frame-options';
import { searchOf } from '$lib/domain/url-state';
import { belowLang, path } from '$lib/state/links';

/**
 * All links lead to pages by themselves; in a frame the reader stays among those made for it. To be
 * called while a component is set up.
 */
export function keepInFrame(embedded: () => boolean): void {
	beforeNavigate(({ to, cancel }) => {
		if (!embedded() || !to?.params?.lang || to.params.embed) return;
		cancel();
		const target = to.params.lang === 'en' ? 'en' : 'ar';
		const search = carryFrameOptions(page.url.searchParams, to.url.searchParams);
		void goto(path.embed(target, belowLang(to)) + searchOf(search) + to.url.hash);
	});
}
