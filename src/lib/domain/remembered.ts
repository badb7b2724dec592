/** Makes something of a thing when first asked, and gives the same again as long as the thing lives. */
export function remembered<Thing extends object, Made extends object>(
	make: (thing: Thing) => Made
): (thing: Thing) => Made {
	const known = new WeakMap<Thing, Made>();
	return (thing) => {
		const made = known.get(thing) ?? make(thing);
		known.set(thing, made);
		return made;
	};
}
