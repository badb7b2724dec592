/** One thing wrong, or doubtful, in the authored data. */
export interface Problem {
	/** Path of the file below the data folder, for example `places/roads.geojson`. */
	readonly file: string;
	/** Where inside the file, for example `north-road.start_date`; empty for the whole file. */
	readonly path: string;
	/** What is wrong and what was expected, as one clause. */
	readonly reason: string;
	readonly severity: 'error' | 'warning';
}

/** A value, or every problem that kept it from being one. Warnings may come with a value. */
export type Outcome<T> =
	| { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** A problem as a line of output: `file:path: reason`. */
export function describeProblem({ file, path, reason, severity }: Problem): string {
	const where = path === '' ? file : `${file}:${path}`;
	return severity === 'warning' ? `${where}: warning: ${reason}` : `${where}: ${reason}`;
}
