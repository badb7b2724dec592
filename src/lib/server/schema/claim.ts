import * as v from 'valibot';
import { CLAIMED, type Claim } from '../../domain/claim';
import { statedDate } from './basics';
import { position } from './geometry';
import type { LocalizedSchema } from './localized';

const said = (localized: LocalizedSchema) => ({
	preferred: v.optional(v.literal(true, 'expected true, or nothing')),
	says: localized,
	source: localized,
	date: v.nullish(statedDate)
});

const whole = v.pipe(v.number(), v.integer('expected a whole number'));

/** One schema for each thing, told apart by `of`, so that a value of the wrong kind is named. */
const claimIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.variant(
			'of',
			[
				v.strictObject({
					of: v.literal('position'),
					value: v.nullish(position),
					...said(localized)
				}),
				v.strictObject({
					of: v.literal('start_date'),
					value: v.nullish(statedDate),
					...said(localized)
				}),
				v.strictObject({
					of: v.literal('end_date'),
					value: v.nullish(statedDate),
					...said(localized)
				}),
				v.strictObject({ of: v.literal('number'), value: v.nullish(whole), ...said(localized) })
			],
			`of: expected one of ${CLAIMED.join(', ')}`
		),
		v.check(
			({ preferred, value }) => !preferred || (value ?? null) === null,
			'the preferred claim has no value of its own: its value is the place’s'
		),
		v.check(
			({ of, preferred, value }) =>
				of === 'position' || preferred === true || (value ?? null) !== null,
			'value is missing; only a position may be claimed in words alone'
		),
		v.transform(({ preferred, date, ...all }): Claim => {
			const rest = { preferred: preferred ?? false, date: date ?? null };
			switch (all.of) {
				case 'position':
					return { ...all, ...rest, value: all.value ?? null };
				case 'number':
					return { ...all, ...rest, value: all.value ?? null };
				default:
					return { ...all, ...rest, value: all.value ?? null };
			}
		})
	);

/** The claims of a place; which is preferred is checked with the place itself. */
export const claimsIn = (localized: LocalizedSchema) => v.array(claimIn(localized));
