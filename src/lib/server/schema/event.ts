import * as v from 'valibot';
import type { Event } from '../../domain/event';
import { kebabCase, statedDate } from './basics';
import type { LocalizedSchema } from './localized';

/** An entry of `events.yaml`. */
export const eventIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.strictObject({
			id: kebabCase,
			name: localized,
			kind: kebabCase,
			date: statedDate,
			dated_by: v.nullish(localized),
			places: v.array(kebabCase),
			covers: v.nullish(v.array(kebabCase)),
			description: v.nullish(localized)
		}),
		v.transform(({ dated_by, covers, description, ...all }): Event => ({
			...all,
			datedBy: dated_by ?? null,
			covers: covers ?? [],
			description: description ?? null
		}))
	);
