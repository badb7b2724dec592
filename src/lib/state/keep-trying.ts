/** Does what needs the network; where it fails, once more whenever there is a network again. */
export async function keepTrying(attempt: () => Promise<void>): Promise<void> {
	try {
		await attempt();
	} catch {
		addEventListener('online', () => void keepTrying(attempt), { once: true });
	}
}
