import type { Position } from 'geojson';
import { samePosition } from '../positions';

/**
 * Joins parts whose ends coincide, turning parts round where needed, into as few lines as
 * possible; positions are `[lng, lat]`.
 */
export function joinLines(parts: readonly (readonly Position[])[]): Position[][] {
	const waiting = parts.map((part) => [...part]);
	const lines: Position[][] = [];
	for (let line = waiting.shift(); line; line = waiting.shift()) {
		for (;;) {
			const joined = extend(line, waiting);
			if (!joined) break;
			line = joined;
		}
		lines.push(line);
	}
	return lines;
}

/** The line with one more part, which leaves `waiting`; `null` when none fits. */
function extend(line: Position[], waiting: Position[][]): Position[] | null {
	for (const [index, part] of waiting.entries()) {
		const joined = joinTwo(line, part);
		if (joined) {
			waiting.splice(index, 1);
			return joined;
		}
	}
	return null;
}

function joinTwo(line: Position[], part: Position[]): Position[] | null {
	if (samePosition(line.at(-1), part[0])) return [...line, ...part.slice(1)];
	if (samePosition(line.at(-1), part.at(-1))) return [...line, ...part.toReversed().slice(1)];
	if (samePosition(line[0], part.at(-1))) return [...part, ...line.slice(1)];
	if (samePosition(line[0], part[0])) return [...part.toReversed(), ...line.slice(1)];
	return null;
}
