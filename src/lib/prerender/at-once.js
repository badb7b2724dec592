/** As many files at once as the thread pool that reads, writes and compresses them has threads. */
const AT_ONCE = 4;

/**
 * Does something with each of many items, a few at a time; it fails with the first that does.
 *
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => Promise<void>} act
 */
export async function atOnce(items, act) {
	const rest = items.values();
	const worker = async () => {
		for (const item of rest) await act(item);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
