import { beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { carryFrameOptions, isFrame } from '$lib/domain/frame-options';
import { searchOf } from '$lib/domain/url-state';

/**
 * All links lead to pages by themselves; in a frame the reader's way through them keeps its options.
 * To be called while a component is set up.
 */
export function keepInFrame(): void {
	beforeNavigate(({ to, cancel }) => {
		if (!to?.params?.lang || isFrame(to.url.searchParams)) return;
		cancel();
		const search = carryFrameOptions(page.url.searchParams, to.url.searchParams);
		void goto(to.url.pathname + searchOf(search) + to.url.hash);
	});
}
