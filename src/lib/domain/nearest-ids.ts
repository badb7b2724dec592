/**
 * Ids that look like the one asked for, most alike first: those that share at least a third of
 * their pairs of letters with it (Sørensen–Dice).
 */
export function nearestIds(asked: string, ids: readonly string[], most = 5): string[] {
	return ids
		.map((id) => ({ id, alike: likeness(asked.toLowerCase(), id) }))
		.filter(({ alike }) => alike >= 1 / 3)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, most)
		.map(({ id }) => id);
}

function likeness(a: string, b: string): number {
	const pairsOfB = pairs(b);
	const shared = [...pairs(a)].filter((pair) => pairsOfB.has(pair)).length;
	return (2 * shared) / Math.max(1, pairs(a).size + pairsOfB.size);
}

function pairs(text: string): Set<string> {
	return new Set([...text].slice(0, -1).map((letter, at) => letter + (text[at + 1] ?? '')));
}
