import { isatty } from 'node:tty';

/** Milliseconds before the first line and between two, on a terminal and where nobody may be watching. */
const PAUSES = {
	terminal: { before: 3000, between: 500 },
	file: { before: 10_000, between: 30_000 }
};

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
	const pause = terminal ? PAUSES.terminal : PAUSES.file;
	const began = performance.now();
	let first = began;
	let told = began;
	let done = 0;
	return () => {
		done += 1;
		const now = performance.now();
		if (done === 1) first = now;
		const last = done === total;
		const due = now - told >= (told === began ? pause.before : pause.between);
		if (!due && !(last && told !== began)) return;
		told = now;
		const line = describe(what, done, total, (now - began) / 1000, (now - first) / 1000);
		process.stdout.write(terminal ? `\r\x1b[2K${line}${last ? '\n' : ''}` : `${line}\n`);
	};
}

/**
 * @param {string} what
 * @param {number} done
 * @param {number} total
 * @param {number} seconds
 * @param {number} steady Seconds since the first step, before which there is more to do than the work itself.
 */
function describe(what, done, total, seconds, steady) {
	const number = new Intl.NumberFormat('en');
	const count = `${what}: ${number.format(done)} of ${number.format(total)}`;
	const left = (steady / (done - 1)) * (total - done);
	return done > 1 && done < total
		? `${count}, ${time(seconds)}, about ${time(left)} left`
		: `${count}, ${time(seconds)}`;
}

function time(/** @type {number} */ seconds) {
	const whole = Math.round(seconds);
	return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
