/** What reading a text gave: a value, or why there is none. */
export type Reading<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** A successful reading. */
export function readAs<T>(value: T): Reading<T> {
	return { ok: true, value };
}

/** A failed reading. */
export function unreadable(reason: string): Reading<never> {
	return { ok: false, reason };
}
