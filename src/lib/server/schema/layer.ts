import * as v from 'valibot';
import { kebabCase } from './basics';
import type { LocalizedSchema } from './localized';

/** An entry of `layers.yaml`. */
export const layerIn = (localized: LocalizedSchema) =>
	v.strictObject({
		id: kebabCase,
		name: localized,
		shows: localized,
		on: v.optional(v.boolean(), true)
	});
