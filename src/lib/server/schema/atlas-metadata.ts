import * as v from 'valibot';
import { ZOOMS } from '../../domain/camera';
import { box, calendarDay, contactAddress, kebabCase } from './basics';
import { languages } from './languages';
import type { LocalizedSchema } from './localized';

const span = v.pipe(
	v.strictObject({ from: calendarDay, to: calendarDay }),
	v.check(({ from, to }) => from <= to, 'ends before it begins')
);

const presetIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.strictObject({ id: kebabCase, name: localized, from: calendarDay, to: calendarDay }),
		v.check(({ from, to }) => from <= to, 'ends before it begins'),
		v.transform(({ id, name, from, to }) => ({ id, name, window: { from, to } }))
	);

const presetsIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.array(presetIn(localized)),
		v.check(
			(all) => new Set(all.map(({ id }) => id)).size === all.length,
			'two presets share an id'
		)
	);

const measureTo = v.pipe(
	v.array(kebabCase),
	v.check((all) => new Set(all).size === all.length, 'names the same place twice')
);

const countryCode = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'expected two capital letters'));

const borders = v.array(
	v.strictObject({ line: kebabCase, between: v.strictTuple([countryCode, countryCode]) })
);

/** A line of the atlas that the basemap draws in place of its own border of two countries. */
export type StatedBorder = v.InferOutput<typeof borders>[number];

const creditsIn = (localized: LocalizedSchema) =>
	v.pipe(
		v.array(v.strictObject({ text: localized })),
		v.transform((all) => all.map(({ text }) => text))
	);

/** `atlas.yaml`, in which every key is optional. */
export const statedMetadataIn = (localized: LocalizedSchema) =>
	v.strictObject({
		languages: v.optional(languages),
		title: v.optional(localized),
		subtitle: v.optional(localized),
		intro: v.optional(localized),
		window: v.optional(span),
		region: v.optional(box),
		view: v.optional(box),
		max_zoom: v.optional(
			v.pipe(
				v.number(),
				v.minValue(ZOOMS.farthest, `expected ${ZOOMS.farthest} or more`),
				v.maxValue(ZOOMS.closest, `expected ${ZOOMS.closest} or less`)
			)
		),
		presets: v.optional(presetsIn(localized), []),
		measure_to: v.optional(measureTo, []),
		borders: v.optional(borders, []),
		share_images: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
		credits: v.optional(creditsIn(localized), []),
		contact: v.optional(contactAddress)
	});

/** What `atlas.yaml` says; the rest is derived from the data. */
export type StatedMetadata = v.InferOutput<ReturnType<typeof statedMetadataIn>>;
