import * as v from 'valibot';
import { kebabCase, localized } from './basics';

/** An entry of `layers.yaml`. */
export const layer = v.strictObject({
	id: kebabCase,
	name: localized,
	shows: localized,
	on: v.optional(v.boolean(), true)
});
