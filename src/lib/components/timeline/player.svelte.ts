import type { TimeWindow } from '$lib/domain/timespan';
import { shiftWindow } from '$lib/domain/window-steps';

/** Speeds, in days of the atlas a second. */
export const SPEEDS = [10, 30, 90] as const;

/** Length in days of the window that plays when the reader's own holds everything. */
const PLAYED_LENGTH = 30;

/** Moves the window through time until it is paused or reaches the end. */
export class Player {
	playing = $state(false);
	/** Days a second. */
	speed = $state<number>(SPEEDS[1]);
	loop = $state(false);
	/** Days not yet played, less than one. */
	#rest = 0;

	/** Starts; returns the window to start from, shortened where it held the whole extent. */
	play(window: TimeWindow, extent: TimeWindow): TimeWindow {
		this.playing = true;
		this.#rest = 0;
		const whole = window.from <= extent.from && window.to >= extent.to;
		if (whole) return { from: extent.from, to: extent.from + PLAYED_LENGTH - 1 };
		return window.to >= extent.to ? this.#rewound(window, extent) : window;
	}

	pause(): void {
		this.playing = false;
	}

	/** The window after `milliseconds` more; stops or starts over at the end. */
	advance(window: TimeWindow, extent: TimeWindow, milliseconds: number): TimeWindow {
		this.#rest += (this.speed * milliseconds) / 1000;
		const days = Math.floor(this.#rest);
		this.#rest -= days;
		if (days === 0) return window;
		if (window.to < extent.to) return shiftWindow(window, extent, days);
		if (this.loop) return this.#rewound(window, extent);
		this.pause();
		return window;
	}

	#rewound(window: TimeWindow, extent: TimeWindow): TimeWindow {
		return { from: extent.from, to: extent.from + (window.to - window.from) };
	}
}
