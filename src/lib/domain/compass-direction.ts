/** The eight compass directions, clockwise from north. */
export const COMPASS_DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

export type CompassDirection = (typeof COMPASS_DIRECTIONS)[number];

/** The direction nearest to a bearing in degrees clockwise from north; any turn is taken, also negative. */
export function compassDirectionOf(bearing: number): CompassDirection {
	const eighth = Math.round(bearing / 45);
	return COMPASS_DIRECTIONS[((eighth % 8) + 8) % 8] ?? 'n';
}
