import { readBasemap, type BasemapKind } from '$lib/domain/basemap-choice';
import { recall, remember } from './remembered';

const KEY = 'basemap';

/**
 * Which basemap the reader chose. It is remembered on this device and never in the address: a link
 * from somebody else must not make a reader's browser ask a third party.
 */
export class BasemapState {
	/** What this site can show, in the order of the switch. */
	readonly offered: readonly BasemapKind[];
	kind = $state<BasemapKind>('simple');
	/** The basemap that could not be loaded, until the reader chooses again. */
	failed = $state<BasemapKind | null>(null);

	constructor(offered: readonly BasemapKind[]) {
		this.offered = offered;
	}

	/** Takes up what this reader chose on this device before. */
	restore(): void {
		this.kind = readBasemap(recall(KEY), this.offered);
	}

	choose(kind: BasemapKind): void {
		this.failed = null;
		this.kind = kind;
		// Where the browser keeps nothing the choice holds until the page is closed.
		remember(KEY, kind === 'simple' ? null : kind);
	}

	/** Back to the bundled basemap; the choice stays remembered for when the tiles can be had again. */
	fallBack(): void {
		if (this.kind === 'simple') return;
		this.failed = this.kind;
		this.kind = 'simple';
	}

	/** Tries the basemap that failed once more. */
	retry(): void {
		if (this.failed) this.choose(this.failed);
	}
}
