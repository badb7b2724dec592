import { cpus } from 'node:os';

/** Day and machine, as they stand above a table. */
export function machine(): string {
	const processors = cpus();
	const day = new Date().toISOString().slice(0, 10);
	return `${day}, ${processors.length} × ${processors[0]?.model.trim()}`;
}

/** A whole number as readers of English write it. */
export function whole(value: number): string {
	return Math.round(value).toLocaleString('en');
}

/** Seconds below a minute with a decimal, minutes above. */
export function duration(seconds: number): string {
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}
