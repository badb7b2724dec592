/** Reads what this browser remembers; `null` where nothing is or storage is closed to us. */
export function recall(key: string): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

/** Remembers a small preference, or with `null` no longer does; a browser that refuses storage just forgets it. */
export function remember(key: string, value: string | null): void {
	try {
		if (value === null) localStorage.removeItem(key);
		else localStorage.setItem(key, value);
	} catch {
		// Nothing depends on it.
	}
}
