import type { AskedPoint } from '$lib/domain/asked-point';
import type { AtlasIndex } from '$lib/domain/atlas-index';
import type { TimeWindow } from '$lib/domain/timespan';
import {
	mappedPlaces,
	whatIsHere,
	type PublishedPlaces,
	type WhatIsHere
} from '$lib/domain/what-is-here';

/** The point that the reader asks about, and the geometry to answer with, fetched at the first question. */
export class HereState {
	readonly #address: () => string;
	asked = $state.raw<AskedPoint | null>(null);
	/** The geometry could not be fetched; the next question tries again. */
	failed = $state(false);
	#published = $state.raw<PublishedPlaces | null>(null);

	/** `address` tells where `places.geojson` lies when it is needed. */
	constructor(address: () => string) {
		this.#address = address;
	}

	ask(asked: AskedPoint): void {
		this.asked = asked;
		if (!this.#published) void this.#fetch();
	}

	close(): void {
		this.asked = null;
	}

	/** What is there; `null` while nothing is asked or the answer's data are on their way. */
	answer(
		index: AtlasIndex | null,
		window: TimeWindow,
		measureTo: readonly string[]
	): WhatIsHere | null {
		if (!this.asked || !index || !this.#published) return null;
		const places = mappedPlaces(index.places, this.#published);
		return whatIsHere(places, this.asked, window, measureTo);
	}

	async #fetch(): Promise<void> {
		this.failed = false;
		try {
			const response = await fetch(this.#address());
			if (!response.ok) throw new Error(response.statusText);
			this.#published = await response.json();
		} catch {
			this.failed = true;
		}
	}
}
