import type { Attachment } from 'svelte/attachments';
import type { TimeWindow } from '$lib/domain/timespan';
import { shiftWindow, zoomExtent } from '$lib/domain/window-steps';
import type { Axis } from './axis';

interface Panned {
	readonly axis: Axis;
	readonly extent: TimeWindow;
	readonly onshow: (shown: TimeWindow) => void;
}

/** Pixels that the pointer may move and still mean a click. */
const SLACK = 4;

/** Lets the pointer drag the axis under a chart, and the wheel zoom it over its plot. */
export function panned(current: () => Panned): Attachment<HTMLElement> {
	return (chart) => {
		let drag: { x: number; shown: TimeWindow; moved: boolean } | null = null;
		const isOver = ({ target }: Event, ground: string) =>
			target instanceof Element && target.closest(ground);

		function onpointerdown(event: PointerEvent) {
			if (event.button !== 0 || !isOver(event, '.plot, .lanes > svg')) return;
			drag = { x: event.clientX, shown: current().axis.shown, moved: false };
		}

		function onpointermove({ clientX }: PointerEvent) {
			if (!drag) return;
			const { axis, extent, onshow } = current();
			const by = drag.x - clientX;
			if (!drag.moved && Math.abs(by) < SLACK) return;
			drag.moved = true;
			const perPixel = (drag.shown.to - drag.shown.from) / Math.max(1, axis.width);
			const days = by * perPixel * (axis.rightToLeft ? -1 : 1);
			onshow(shiftWindow(drag.shown, extent, Math.round(days)));
		}

		/** What was dragged has not been clicked. */
		function onclick(event: Event) {
			if (drag?.moved) {
				event.preventDefault();
				event.stopPropagation();
			}
			drag = null;
		}

		function onwheel(event: WheelEvent) {
			// Two fingers sideways pan the page elsewhere; here only the turn of the wheel counts.
			// Over the lanes it scrolls them.
			if (event.deltaY === 0 || !isOver(event, '.plot')) return;
			event.preventDefault();
			const { axis, extent, onshow } = current();
			const left = chart.querySelector('[data-axis]')?.getBoundingClientRect().left ?? 0;
			const factor = event.deltaY > 0 ? 1.25 : 0.8;
			onshow(zoomExtent(axis.shown, extent, factor, axis.day(event.clientX - left)));
		}

		const end = () => setTimeout(() => (drag = null));
		chart.addEventListener('pointerdown', onpointerdown);
		chart.addEventListener('click', onclick, { capture: true });
		// Svelte's own wheel listeners are passive; this one keeps the page from scrolling.
		chart.addEventListener('wheel', onwheel, { passive: false });
		addEventListener('pointermove', onpointermove);
		addEventListener('pointerup', end);
		return () => {
			chart.removeEventListener('pointerdown', onpointerdown);
			chart.removeEventListener('click', onclick, { capture: true });
			chart.removeEventListener('wheel', onwheel);
			removeEventListener('pointermove', onpointermove);
			removeEventListener('pointerup', end);
		};
	};
}
