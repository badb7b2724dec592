import { makeAbsolute } from './absolute-links';

/**
 * Puts the drawing that another page of the site carries in the place of the present one. Throws
 * where there is none, or `signal` says that it is no longer wanted.
 */
export async function exchangeDrawing(
	still: Element,
	page: string,
	signal: AbortSignal
): Promise<void> {
	const response = await fetch(page, { signal });
	if (!response.ok) throw new Error(response.statusText);
	const markup = new DOMParser().parseFromString(await response.text(), 'text/html');
	const drawing = markup.querySelector('[data-still]');
	if (!drawing?.firstElementChild) throw new Error(`No drawing in ${page}`);
	signal.throwIfAborted();
	makeAbsolute(drawing, page);
	still.replaceChildren(...drawing.children);
}
