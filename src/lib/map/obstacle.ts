/** What the interactive map cannot do without, in the order in which a reader is told of it. */
export const PARTS = ['program', 'places', 'ground', 'index'] as const;

/**
 * `program` is MapLibre with its worker, `places` and `ground` are the two files that are drawn,
 * `index` says which places passages mean.
 */
export type Part = (typeof PARTS)[number];

/** What keeps the still map in sight; a part stands for its not being there or not being readable. */
export type Obstacle = 'no-webgl' | 'lost' | 'slow' | 'loading' | Part;

/** How far an interactive map has come. */
export interface Progress {
	readonly webgl: boolean;
	/** Places and ground are there, and a complete picture of them has been drawn. */
	readonly drawn: boolean;
	/** The atlas's index is there. */
	readonly indexed: boolean;
	readonly broken: ReadonlySet<Part>;
	/** The browser has taken the picture away again. */
	readonly lost: boolean;
	/** A reader may well ask by now whether anything will come. */
	readonly late: boolean;
}

/** What stands between the reader and the interactive map; `null` when it may take over. */
export function obstacleOf(progress: Progress): Obstacle | null {
	const { webgl, drawn, indexed, broken, lost, late } = progress;
	if (!webgl) return 'no-webgl';
	if (lost) return 'lost';
	if (drawn && indexed) return null;
	// A picture that is there has not missed anything that it is drawn from.
	const missing = PARTS.find((part) => broken.has(part) && !(drawn && part !== 'index'));
	return missing ?? (late ? 'slow' : 'loading');
}
