import { parseDay, type TimeWindow } from '$lib/domain/timespan';

/** What one gesture cost, in milliseconds a step, and how many points its last step showed. */
export interface Timing {
	readonly steps: readonly number[];
	readonly shown: number;
}

/** The window stays open at this day while its other thumb is dragged. */
export const FROM = parseDay('2018-09-17') ?? 0;
/** Where the dragged thumb starts, and how far each step moves it, in days. */
const DRAG_FROM = parseDay('2019-01-01') ?? 0;
const STRIDE = 17;

/** The window at a step of the drag; both maps get the same ones. */
export function windowAt(step: number): TimeWindow {
	return { from: FROM, to: DRAG_FROM + step * STRIDE };
}

/** Steps that only warm the engine up, and are not counted. */
const WARM_UP = 4;

/** No gesture is dragged on for longer than this, in milliseconds; a step that has begun is ended. */
const PATIENCE = 60_000;

/**
 * Drags a thumb: every step begins at the start of an animation frame, as an input event does, and
 * ends when the frame that shows it has been handed to the compositor, which is when the next
 * frame begins.
 */
export async function drag(
	steps: number,
	move: (window: TimeWindow) => Promise<void>
): Promise<number[]> {
	const taken: number[] = [];
	const deadline = performance.now() + PATIENCE;
	for (let step = 0; step < steps + WARM_UP && performance.now() < deadline; step++) {
		await nextFrame();
		const start = performance.now();
		await move(windowAt(step));
		await nextFrame();
		taken.push(performance.now() - start);
	}
	return taken.length > WARM_UP ? taken.slice(WARM_UP) : taken;
}

export function nextFrame(): Promise<void> {
	return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}
