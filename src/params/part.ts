import type { ParamMatcher } from '@sveltejs/kit';

/** A page of passages beyond the first, which bears no number. */
export const match = ((param) => /^(?:[2-9]|[1-9]\d+)$/.test(param)) satisfies ParamMatcher;
