import L from 'leaflet';
import 'leaflet/dist/leaflet.css';

/** The places on a bare Leaflet map: no ground under them, no names. */
async function show(container: HTMLElement): Promise<void> {
	const places = await (await fetch('places.json')).json();
	const map = L.map(container, { renderer: L.canvas() });
	const drawn = L.geoJSON(places, { pointToLayer: (_place, at) => L.circleMarker(at) });
	map.fitBounds(drawn.getBounds(), { animate: false });
	drawn.addTo(map);
	container.dataset.status = 'ready';
}

const container = document.querySelector<HTMLElement>('.map');
if (container) void show(container);
