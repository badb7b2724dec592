import * as v from 'valibot';
import type { Stretch } from '../../domain/stretch';
import { metres } from './basics';
import type { LocalizedSchema } from './localized';

/** The parts of a line, in the order of its `MultiLineString`. */
export const stretchesIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.array(
			v.pipe(
				v.strictObject({ name: localized, precision_m: metres, source: localized }),
				v.transform(({ name, precision_m: precisionM, source }): Stretch => ({
					name,
					precisionM,
					source
				}))
			)
		),
		v.minLength(2, 'expected two stretches or more; of one, precision_m says enough')
	);
