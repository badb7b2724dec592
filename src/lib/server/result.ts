/** A value, or why there is none. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

/** The result of what succeeded. */
export function success<T>(value: T): Result<T> {
	return { ok: true, value };
}

/** The result of what failed, with its reason. */
export function failure(reason: string): Result<never> {
	return { ok: false, reason };
}
