import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';

setWorkerUrl(workerUrl);

/** The places on a bare MapLibre map, up to its first idle picture: no ground under them, no names. */
function show(container: HTMLElement): void {
	const [west, south, east, north] = [35, 35, 38, 37.5];
	const map = new MapLibreMap({
		container,
		bounds: [west, south, east, north],
		attributionControl: false,
		style: {
			version: 8,
			sources: { places: { type: 'geojson', data: new URL('places.json', location.href).href } },
			layers: [
				{ id: 'ground', type: 'background', paint: { 'background-color': '#eef3f6' } },
				{
					id: 'areas',
					type: 'fill',
					source: 'places',
					filter: ['==', ['geometry-type'], 'Polygon'],
					paint: { 'fill-color': '#3388ff', 'fill-opacity': 0.2 }
				},
				{ id: 'lines', type: 'line', source: 'places', paint: { 'line-color': '#3388ff' } },
				{
					id: 'points',
					type: 'circle',
					source: 'places',
					filter: ['==', ['geometry-type'], 'Point'],
					paint: { 'circle-color': '#3388ff' }
				}
			]
		}
	});
	map.once('idle', () => (container.dataset.status = 'ready'));
}

const container = document.querySelector<HTMLElement>('.map');
if (container) show(container);
