import type { Attachment } from 'svelte/attachments';
import type { Sheet } from '$lib/state/sheet.svelte';

/** Below this many pixels a finger has tapped, not dragged. */
const TAP_SLOP = 6;
/** A finger that rested so long before it let go meant the place, not the speed it came with, ms. */
const REST = 100;

/**
 * Lets the sheet be dragged up and down by whatever of the element `isHandle` says, by finger, pen
 * or mouse. What is pressed without being dragged is clicked as ever. Where it is a handle, the
 * style must leave the finger to us: `touch-action: none`.
 */
export function draggable(
	sheet: Sheet,
	isHandle: (pressed: Element, by: string) => boolean
): Attachment<HTMLElement> {
	return (element) => {
		let held: { id: number; y: number; pixels: number } | null = null;
		let last = { y: 0, time: 0 };
		let velocity = 0;

		function press(event: PointerEvent) {
			if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
			if (!isHandle(event.target, event.pointerType)) return;
			held = { id: event.pointerId, y: event.clientY, pixels: sheet.pixels };
			last = { y: event.clientY, time: event.timeStamp };
			velocity = 0;
		}

		function move(event: PointerEvent) {
			if (held?.id !== event.pointerId) return;
			const up = held.y - event.clientY;
			if (!sheet.isDragged) {
				if (Math.abs(up) < TAP_SLOP) return;
				// Not before: what is only pressed gets its click.
				element.setPointerCapture(event.pointerId);
			}
			sheet.drag(held.pixels + up);
			velocity = (last.y - event.clientY) / Math.max(1, event.timeStamp - last.time);
			last = { y: event.clientY, time: event.timeStamp };
		}

		function release(event: PointerEvent) {
			if (held?.id !== event.pointerId) return;
			held = null;
			if (!sheet.isDragged) return;
			sheet.release(event.timeStamp - last.time > REST ? 0 : velocity);
			// Some browsers click what the finger came from, though it went elsewhere.
			element.addEventListener('click', swallow, { capture: true, once: true });
			setTimeout(() => element.removeEventListener('click', swallow, { capture: true }));
		}

		function cancel(event: PointerEvent) {
			if (held?.id !== event.pointerId) return;
			held = null;
			sheet.release(0);
		}

		const listeners = [
			['pointerdown', press],
			['pointermove', move],
			['pointerup', release],
			['pointercancel', cancel]
		] as const;
		for (const [name, listener] of listeners) element.addEventListener(name, listener);
		return () => {
			for (const [name, listener] of listeners) element.removeEventListener(name, listener);
		};
	};
}

function swallow(event: Event) {
	event.stopPropagation();
	event.preventDefault();
}
