import { canDrawWebgl, fetchMapHandle } from './fetch-map';
import type { MapHandle } from './map-handle';
import { obstacleOf, type Obstacle, type Part, type Progress } from './obstacle';
import type { PartReports } from './watch-parts';

/** How long a reader is left with "loading" before being told that something is slow, milliseconds. */
const PATIENCE = 10_000;

const BEGUN = { webgl: true, drawn: false, lost: false, late: false, broken: new Set<Part>() };

/** What the map's owner knows of the index, which is not the map's alone. */
export type IndexState = 'awaited' | 'there' | 'broken';

/** The interactive map on its way: its handle once there is one, and what stands in the way until then. */
export class MapStart {
	/** MapLibre's objects must not be proxied: it compares them by identity. */
	handle = $state.raw<MapHandle | null>(null);
	#progress = $state.raw<Omit<Progress, 'indexed'>>(BEGUN);
	#attempt = 0;
	#patience: ReturnType<typeof setTimeout> | undefined;
	readonly #open: (Handle: typeof MapHandle, reports: PartReports) => MapHandle | null;
	readonly #index: () => IndexState;
	readonly obstacle: Obstacle | null = $derived.by(() => {
		const index = this.#index();
		const { broken } = this.#progress;
		return obstacleOf({
			...this.#progress,
			indexed: index === 'there',
			broken: index === 'broken' ? new Set([...broken, 'index']) : broken
		});
	});

	/** `open` makes the map; `index` is read whenever it changes. */
	constructor(
		open: (Handle: typeof MapHandle, reports: PartReports) => MapHandle | null,
		index: () => IndexState
	) {
		this.#open = open;
		this.#index = index;
	}

	/** Starts from the beginning, whatever was under way. */
	async begin(): Promise<void> {
		this.end();
		const attempt = this.#attempt;
		const note = (news: Partial<Omit<Progress, 'indexed'>>) => {
			if (attempt === this.#attempt) this.#progress = { ...this.#progress, ...news };
		};
		const onbroken = (part: Part) => note({ broken: new Set([...this.#progress.broken, part]) });
		this.#progress = { ...BEGUN, webgl: canDrawWebgl() };
		if (!this.#progress.webgl) return;
		this.#patience = setTimeout(() => note({ late: true }), PATIENCE);
		try {
			const { MapHandle } = await fetchMapHandle();
			if (attempt !== this.#attempt) return;
			this.handle = this.#open(MapHandle, {
				onready: () => note({ drawn: true }),
				onlost: (lost) => note({ lost }),
				onbroken
			});
		} catch (error) {
			console.error(error);
			onbroken('program');
		}
	}

	/** Tries again at the reader's wish; a picture that is there stays. */
	retry(): void {
		const { drawn, lost } = this.#progress;
		if (drawn && !lost) return;
		// A browser keeps a module that did not come as one that never will: only a new page asks anew.
		if (this.handle) void this.begin();
		else location.reload();
	}

	/** Takes the map down. */
	end(): void {
		this.#attempt += 1;
		clearTimeout(this.#patience);
		this.handle?.destroy();
		this.handle = null;
	}
}
