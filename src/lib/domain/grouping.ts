/** Gathers things by their key, each list in the order of the things. */
export function groupBy<Thing, Key>(
	things: Iterable<Thing>,
	keyOf: (thing: Thing) => Key
): Map<Key, Thing[]> {
	const groups = new Map<Key, Thing[]>();
	for (const thing of things) {
		const key = keyOf(thing);
		const group = groups.get(key);
		if (group) group.push(thing);
		else groups.set(key, [thing]);
	}
	return groups;
}

/** What was counted, the most frequent first; of equals, the one that was met first. */
export function mostFrequent(counts: ReadonlyMap<string, number>): string[] {
	return [...counts].sort((a, b) => b[1] - a[1]).map(([each]) => each);
}
