import { isatty } from 'node:tty';

/** Milliseconds between two lines where nobody may be watching, and on a terminal. */
const PAUSE = { file: 15_000, terminal: 500 };

/**
 * Tells how far a long piece of work is and how long it may still take: in one line that changes on
 * a terminal, elsewhere in a line now and then. Work that is done in a few seconds is not told of.
 *
 * @param {string} what
 * @param {number} total
 * @returns {() => void} To be called after each of the steps.
 */
export function progress(what, total) {
	const terminal = isatty(1);
	let began = performance.now();
	let told = began;
	let done = 0;
	return () => {
		done += 1;
		const now = performance.now();
		const last = done === total;
		const due = now - told >= (terminal && told !== began ? PAUSE.terminal : PAUSE.file / 3);
		if (!due && !(last && told !== began)) return;
		told = now;
		const line = describe(what, done, total, (now - began) / 1000);
		process.stdout.write(terminal ? `\r\x1b[2K${line}${last ? '\n' : ''}` : `${line}\n`);
	};
}

/**
 * @param {string} what
 * @param {number} done
 * @param {number} total
 * @param {number} seconds
 */
export function describe(what, done, total, seconds) {
	const number = new Intl.NumberFormat('en');
	const count = `${what}: ${number.format(done)} of ${number.format(total)}`;
	const left = (seconds / done) * (total - done);
	return done < total
		? `${count}, ${time(seconds)}, about ${time(left)} left`
		: `${count}, ${time(seconds)}`;
}

function time(/** @type {number} */ seconds) {
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
