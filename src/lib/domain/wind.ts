/** The eight winds, clockwise from north. */
export const WINDS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type Wind = (typeof WINDS)[number];

/** The wind nearest to a bearing in degrees clockwise from north; any turn is taken, also negative. */
export function windOf(bearing: number): Wind {
	const eighth = Math.round(bearing / 45);
	return WINDS[((eighth % 8) + 8) % 8] ?? 'n';
}
