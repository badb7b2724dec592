import type { Report } from './problem-log';

/** What an id of the atlas's one name space stands for. */
export type IdKind = 'place' | 'basemap' | 'event';

/** The ids and groups that a YAML or JSON text states which does not parse. */
const STATED_ID = /\b(?:id|part_of)["']?\s*:\s*["']?([a-z0-9]+(?:-[a-z0-9]+)*)/g;

/** The one name space of places, basemap features and events. */
export class DeclaredIds {
	readonly #declared = new Map<string, { kind: IdKind; file: string }>();
	readonly #salvaged = new Set<string>();

	/** Declares an id; one that is taken is reported and keeps its first meaning. */
	declare(id: string, kind: IdKind, file: string, report: Report): void {
		const taken = this.#declared.get(id);
		if (taken) report(id, `the id is already used in ${taken.file}`);
		else this.#declared.set(id, { kind, file });
	}

	/**
	 * Remembers the ids of a text that does not parse, so that its one problem does not return as a
	 * report for every link into it.
	 */
	salvage(text: string): void {
		for (const [, id] of text.matchAll(STATED_ID)) if (id) this.#salvaged.add(id);
	}

	/** True when a text that does not parse states this id, or members of this group. */
	isInBrokenFile(id: string): boolean {
		return this.#salvaged.has(id);
	}

	/** What an id stands for; `unreadable` when only a broken file states it, `null` for nothing. */
	kindOf(id: string): IdKind | 'unreadable' | null {
		return this.#declared.get(id)?.kind ?? (this.#salvaged.has(id) ? 'unreadable' : null);
	}
}
