import type { ViewFilter } from '$lib/domain/atlas-index';
import { presenceOn } from '$lib/domain/timespan';
import { readKey, type Key } from './key';

/** A mark of the drawing, its names with it, and how it was drawn for the page as a whole. */
interface Mark {
	readonly key: Key;
	/** The link and what of it carries classes of its own. */
	readonly parts: readonly Element[];
	readonly subject: boolean;
	/** The page's own text does not name it. */
	readonly faint: boolean;
}

/**
 * The marks of a drawing, which follow the reader's filter by class: `gone`, `possible`, `faint`,
 * and `outside` for what its page is about: its position stays marked.
 */
export class FollowedDrawing {
	readonly #marks: readonly Mark[];

	/** Reads the drawing before anything in it has been changed. */
	constructor(drawing: ParentNode) {
		const links = [...drawing.querySelectorAll<SVGElement>('[data-place]')];
		const subjects = new Set(
			links.flatMap(({ classList, dataset }) =>
				classList.contains('subject') ? dataset.place : []
			)
		);
		this.#marks = links.flatMap((link): Mark[] => {
			const key = readKey(link);
			if (!key) return [];
			const parts = [link, ...link.querySelectorAll('.name, .sign')];
			const faint = parts.some(({ classList }) => classList.contains('faint'));
			return [{ key, parts, subject: subjects.has(key.id), faint }];
		});
	}

	/**
	 * Shows a filter. `mentioned` are the places that passages in its window mean; `null` where that is not
	 * known, and what was faint stays so. Returns whether the filter leaves out all that the page is
	 * about.
	 */
	show(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const outside = new Map<string, boolean>();
		for (const { key, parts, subject, faint } of this.#marks) {
			const presence = presenceOn(key.days, filter.window);
			const unnamed = mentioned !== null && !mentioned.has(key.id);
			const there =
				presence !== 'none' &&
				filter.layers.includes(key.layer) &&
				!(filter.mentionedOnly && unnamed);
			if (subject) outside.set(key.id, !there);
			const states = {
				gone: !there && !subject,
				outside: !there && subject,
				possible: presence === 'possible',
				faint: !subject && (faint || unnamed)
			};
			for (const part of parts) {
				for (const [name, holds] of Object.entries(states)) part.classList.toggle(name, holds);
			}
		}
		return outside.size > 0 && [...outside.values()].every(Boolean);
	}
}
