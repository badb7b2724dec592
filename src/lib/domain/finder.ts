/** Finds things of a list by their key; a list's map is made once, when it is first asked. */
export function finder<Thing>(keyOf: (thing: Thing) => string) {
	const maps = new WeakMap<readonly Thing[], ReadonlyMap<string, Thing>>();
	return (things: readonly Thing[], key: string): Thing | null => {
		const map = maps.get(things) ?? new Map(things.map((thing) => [keyOf(thing), thing]));
		maps.set(things, map);
		return map.get(key) ?? null;
	};
}
