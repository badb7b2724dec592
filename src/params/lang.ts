import { isLang } from '$lib/domain/localized';
import type { ParamMatcher } from '@sveltejs/kit';

export const match = ((param) => isLang(param)) satisfies ParamMatcher;
