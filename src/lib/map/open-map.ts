import { setWorkerUrl, type StyleSpecification } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ZOOMS } from '$lib/domain/camera';
import type { MapOptions } from './map-options';
import { RepaintHoldMap } from './repaint-hold';
import { styleSheet } from './style-sheet';

// The bundler cannot find MapLibre's worker by itself; without this the map stays blank.
setWorkerUrl(workerUrl);

/** MapLibre's map with north always up, in the words of the page. Throws where WebGL is not available. */
export function openMap(options: MapOptions, style: StyleSpecification): RepaintHoldMap {
	const { container, gestures, label, closestZoom } = options;
	void styleSheet();
	const map = new RepaintHoldMap({
		container,
		style,
		attributionControl: false,
		cooperativeGestures: Boolean(gestures),
		locale: {
			'Map.Title': label,
			...(gestures && {
				'CooperativeGesturesHandler.WindowsHelpText': gestures.wheel,
				'CooperativeGesturesHandler.MacHelpText': gestures.wheelOnMac,
				'CooperativeGesturesHandler.MobileHelpText': gestures.fingers
			})
		},
		dragRotate: false,
		pitchWithRotate: false,
		renderWorldCopies: false,
		// A fade would redraw the whole map for a third of a second after every step of a drag.
		fadeDuration: 0,
		minZoom: ZOOMS.farthest,
		maxZoom: closestZoom ?? ZOOMS.closest
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	return map;
}
