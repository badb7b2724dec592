import type { IControl, Map as MapLibreMap } from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import { formatDistance } from '$lib/i18n/format';
import { roundDistance } from './round-distance';

/** Longest bar, CSS pixels. */
const LONGEST = 84;

/**
 * A bar of a round distance, true at the middle of the map, in the reader's language: MapLibre's
 * own keeps the words that it began with.
 */
export class ScaleBar implements IControl {
	readonly #element = document.createElement('div');
	readonly #update = () => this.#draw();
	#map: MapLibreMap | null = null;
	#lang: Lang;

	constructor(lang: Lang) {
		this.#lang = lang;
		this.#element.className = 'maplibregl-ctrl scale-bar';
	}

	onAdd(map: MapLibreMap): HTMLElement {
		this.#map = map;
		map.on('move', this.#update);
		map.on('resize', this.#update);
		this.#draw();
		return this.#element;
	}

	onRemove(): void {
		this.#map?.off('move', this.#update);
		this.#map?.off('resize', this.#update);
		this.#map = null;
		this.#element.remove();
	}

	setLang(lang: Lang): void {
		this.#lang = lang;
		this.#draw();
	}

	#draw(): void {
		if (!this.#map) return;
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const [x, y] = [clientWidth / 2, clientHeight / 2];
		const [left, right] = [x - LONGEST / 2, x + LONGEST / 2];
		const metres = this.#map.unproject([left, y]).distanceTo(this.#map.unproject([right, y]));
		const round = roundDistance(metres);
		this.#element.style.width = `${(LONGEST * round) / metres}px`;
		this.#element.textContent = formatDistance(round, this.#lang);
	}
}
