import { Marker, type Map as MapLibreMap } from 'maplibre-gl';

const SVG = 'http://www.w3.org/2000/svg';
const CROSS = 'M11 1v20M1 11h20';

/** The small cross at the point that was asked about. */
export class PointQueryMark {
	readonly #map: MapLibreMap;
	readonly #marker: Marker;

	constructor(map: MapLibreMap) {
		this.#map = map;
		this.#marker = new Marker({ element: cross() });
	}

	/** Puts the cross at `[lng, lat]`, or takes it away. */
	show(position: readonly [number, number] | null): void {
		if (!position) {
			this.#marker.remove();
			return;
		}
		this.#marker.setLngLat([position[0], position[1]]).addTo(this.#map);
		// The card says in words what the cross shows.
		this.#marker.getElement().setAttribute('aria-hidden', 'true');
	}
}

/** Two strokes: the wide one keeps the cross visible on any ground. */
function cross(): HTMLElement {
	const element = document.createElement('div');
	element.className = 'here-mark';
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('width', '22');
	svg.setAttribute('height', '22');
	for (const name of ['halo', 'stroke']) {
		const path = document.createElementNS(SVG, 'path');
		path.setAttribute('d', CROSS);
		path.setAttribute('class', name);
		svg.append(path);
	}
	element.append(svg);
	return element;
}
