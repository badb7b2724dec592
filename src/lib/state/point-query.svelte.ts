import type { PointQuery } from '$lib/domain/point-query';
import type { AtlasIndex } from '$lib/domain/atlas-index';
import type { TimeWindow } from '$lib/domain/timespan';
import type * as Answering from '$lib/domain/point-answer';
import type { PointAnswer, PublishedPlaces } from '$lib/domain/point-answer';

/** The point that the reader asks about, and the geometry to answer with, fetched at the first question. */
export class PointQueryState {
	readonly #address: () => string;
	query = $state.raw<PointQuery | null>(null);
	/** The geometry could not be fetched; the next question tries again. */
	failed = $state(false);
	/** Measuring is fetched with what it measures. */
	#answering = $state.raw<(typeof Answering & { published: PublishedPlaces }) | null>(null);

	/** `address` tells where `places.geojson` lies when it is needed. */
	constructor(address: () => string) {
		this.#address = address;
	}

	open(query: PointQuery): void {
		this.query = query;
		if (!this.#answering) void this.#fetch();
	}

	close(): void {
		this.query = null;
	}

	/** What is there; `null` while nothing is asked or the answer's data are on their way. */
	answer(
		index: AtlasIndex | null,
		window: TimeWindow,
		measureTo: readonly string[]
	): PointAnswer | null {
		if (!this.query || !index || !this.#answering) return null;
		const { mappedPlaces, answerPointQuery, published } = this.#answering;
		const places = mappedPlaces(index.places, published);
		return answerPointQuery(places, this.query, window, measureTo);
	}

	async #fetch(): Promise<void> {
		this.failed = false;
		try {
			const [response, answering] = await Promise.all([
				fetch(this.#address()),
				import('$lib/domain/point-answer')
			]);
			if (!response.ok) throw new Error(response.statusText);
			this.#answering = { ...answering, published: await response.json() };
		} catch {
			this.failed = true;
		}
	}
}
