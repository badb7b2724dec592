/** Fetches each thing once; what could not be fetched is tried again when it is asked for again. */
export function remember<Key, Value>(
	fetchIt: (key: Key) => Promise<Value>
): (key: Key) => Promise<Value> {
	const known = new Map<Key, Promise<Value>>();
	return (key) => {
		const value =
			known.get(key) ??
			fetchIt(key).catch((reason: unknown) => {
				known.delete(key);
				throw reason;
			});
		known.set(key, value);
		return value;
	};
}
