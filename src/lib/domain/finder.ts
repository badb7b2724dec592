import { remembered } from './remembered';

/** Finds things of a list by their key, the first of several; a list's map is made once, when it is first asked. */
export function finder<Thing>(keyOf: (thing: Thing) => string) {
	const mapOf = remembered(
		// Of equal keys a map keeps the last.
		(things: readonly Thing[]) => new Map(things.toReversed().map((thing) => [keyOf(thing), thing]))
	);
	return (things: readonly Thing[], key: string): Thing | null => mapOf(things).get(key) ?? null;
}
