import * as v from 'valibot';
import type { Event } from '../../domain/event';
import { kebabCase, localized, statedDate } from './basics';

/** An entry of `events.yaml`. */
export const event = v.pipe(
	v.strictObject({
		id: kebabCase,
		name: localized,
		kind: kebabCase,
		date: statedDate,
		places: v.array(kebabCase),
		description: v.nullish(localized)
	}),
	v.transform((all): Event => ({ ...all, description: all.description ?? null }))
);
