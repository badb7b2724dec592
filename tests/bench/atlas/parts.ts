/** What can be measured of a synthetic atlas, in this order: pages and search need the build. */
export const PARTS = ['check', 'build', 'pages', 'search', 'window'] as const;

export type Part = (typeof PARTS)[number];

export function isPart(name: string): name is Part {
	return PARTS.some((part) => part === name);
}

/** A synthetic atlas that is measured. */
export interface Subject {
	/** Its number of places. */
	readonly count: number;
	/** The folder of its authored files. */
	readonly atlas: string;
	/** The folder of its built site. */
	readonly site: string;
	/** Steps of a gesture. */
	readonly steps: number;
}

/** A table of one part, to which every atlas adds its rows. */
export interface Measurement {
	readonly head: readonly string[];
	readonly rowsOf: (subject: Subject) => Promise<readonly (readonly string[])[]>;
}
