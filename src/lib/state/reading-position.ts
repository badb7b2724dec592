/** Where a text is being read, said by its parts: it holds in another language and at another width. */
export interface ReadingPosition {
	/** Which part lies under the upper edge, as its id and its number; -1 above the first. */
	readonly id: string;
	readonly part: number;
	/** How much of it has gone by, as a share of its height; above the first part CSS pixels. */
	readonly gone: number;
}

/** Parts that a page has in either language, in the same order. */
const PARTS = 'article, section';

/** The position of the text in a box that scrolls. */
export function positionIn(box: HTMLElement): ReadingPosition {
	const edge = box.getBoundingClientRect().top;
	const parts = [...box.querySelectorAll(PARTS)];
	const part = parts.findLastIndex((each) => {
		const { top, bottom } = each.getBoundingClientRect();
		return top <= edge && bottom > edge;
	});
	const element = parts[part];
	if (!element) return { id: '', part: -1, gone: box.scrollTop };
	const { top, height } = element.getBoundingClientRect();
	return { id: element.id, part, gone: (edge - top) / height };
}

/** Scrolls a box to a position that `positionIn` has told, of this page or its other language. */
export function scrollToPosition(box: HTMLElement, { id, part, gone }: ReadingPosition): void {
	const parts = [...box.querySelectorAll(PARTS)];
	const element = (id === '' ? null : parts.find((each) => each.id === id)) ?? parts[part];
	if (!element) {
		box.scrollTop = gone;
		return;
	}
	const { top, height } = element.getBoundingClientRect();
	box.scrollTop += top + gone * height - box.getBoundingClientRect().top;
}
