import type { ViewFilter } from '$lib/domain/atlas-index';
import { presenceOn } from '$lib/domain/timespan';
import { readKey, writeCounted, type Key } from './key';

/** A place of the drawing and all its marks. */
interface DrawnPlace {
	readonly key: Key;
	readonly marks: readonly Element[];
	readonly subject: boolean;
	/** The page's own text does not name it. */
	readonly faint: boolean;
}

/**
 * The places of a drawing, which follow the reader's filter by class: `gone`, `possible`, `faint`, and
 * `outside` for what its page is about: its position stays marked. Counts that no longer hold are
 * `uncounted`.
 */
export class FollowedDrawing {
	readonly #places: readonly DrawnPlace[];
	/** The drawing, where it has counts. */
	readonly #counted: SVGElement | null;

	/** Reads the drawing before anything in it has been changed. */
	constructor(drawing: ParentNode) {
		this.#counted = drawing.querySelector<SVGElement>('[data-counted]');
		const marks = [...drawing.querySelectorAll<SVGElement>('[data-place]')];
		this.#places = marks.flatMap((link): DrawnPlace[] => {
			const key = readKey(link);
			if (!key) return [];
			const { classList } = link;
			return [
				{
					key,
					marks: marks.filter(({ dataset }) => dataset.place === key.id),
					subject: classList.contains('subject'),
					faint: classList.contains('faint')
				}
			];
		});
	}

	/**
	 * Shows a filter. `mentioned` are the places that its passages mean; `null` where that is not
	 * known, and what was faint stays so. Returns whether the filter leaves out all that the page is
	 * about.
	 */
	show(filter: ViewFilter, mentioned: ReadonlySet<string> | null): boolean {
		const isTrue = this.#counted?.dataset.counted === writeCounted(filter);
		this.#counted?.classList.toggle('uncounted', !isTrue);
		const outside = this.#places.map(({ key, marks, subject, faint }) => {
			const presence = presenceOn(key.days, filter.window);
			const unnamed = mentioned !== null && !mentioned.has(key.id);
			const there =
				presence !== 'none' &&
				filter.layers.includes(key.layer) &&
				!(filter.mentionedOnly && unnamed);
			const states = {
				gone: !there && !subject,
				outside: !there && subject,
				possible: presence === 'possible',
				faint: !subject && (faint || unnamed)
			};
			for (const { classList } of marks) {
				for (const [name, holds] of Object.entries(states)) classList.toggle(name, holds);
			}
			return subject ? [!there] : [];
		});
		const subjects = outside.flat();
		return subjects.length > 0 && subjects.every(Boolean);
	}
}
