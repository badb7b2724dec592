import { setTimeout as wait } from 'node:timers/promises';

/** How fast a line is; what is sent on it at the same time shares it. */
export interface Speed {
	readonly name: string;
	/** Milliseconds from a request to the first byte of its answer. */
	readonly latency: number;
	/** Bytes a second. */
	readonly throughput: number;
}

/** From this machine itself, and the "slow 4G" that Lighthouse imagines a phone to have. */
export const SPEEDS: readonly Speed[] = [
	{ name: 'quick: from this machine', latency: 0, throughput: Infinity },
	{ name: 'slow: 1.6 Mbit/s, 150 ms', latency: 150, throughput: 1_600_000 / 8 }
];

/** So little is sent at once that answers under way together share the line evenly. */
const PACKET = 1460;

/**
 * A line between server and reader. It is slow at the server's end: what a browser can be told to
 * slow down (`Network.emulateNetworkConditions`) leaves out what its workers ask for.
 */
export class Line {
	/** Bytes sent so far. */
	sent = 0;
	readonly #speed: Speed;
	#free = 0;

	constructor(speed: Speed) {
		this.#speed = speed;
	}

	/** The content of an answer, as it comes out at the other end. */
	async *carry(content: Buffer): AsyncGenerator<Buffer> {
		const { latency, throughput } = this.#speed;
		this.sent += content.length;
		if (latency > 0) await wait(latency);
		if (!Number.isFinite(throughput)) return yield content;
		for (let at = 0; at < content.length; at += PACKET) {
			const packet = content.subarray(at, at + PACKET);
			this.#free = Math.max(this.#free, performance.now()) + (packet.length / throughput) * 1000;
			const left = this.#free - performance.now();
			if (left > 0) await wait(left);
			yield packet;
		}
	}
}
