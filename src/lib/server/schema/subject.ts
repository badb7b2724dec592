import * as v from 'valibot';
import { box, calendarDay, contactAddress, kebabCase, localized } from './basics';

const span = v.pipe(
	v.strictObject({ from: calendarDay, to: calendarDay }),
	v.check(({ from, to }) => from <= to, 'ends before it begins')
);

const preset = v.pipe(
	v.strictObject({ id: kebabCase, name: localized, from: calendarDay, to: calendarDay }),
	v.check(({ from, to }) => from <= to, 'ends before it begins'),
	v.transform(({ id, name, from, to }) => ({ id, name, window: { from, to } }))
);

const presets = v.pipe(
	v.array(preset),
	v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two presets share an id')
);

const measureTo = v.pipe(
	v.array(kebabCase),
	v.check((all) => new Set(all).size === all.length, 'names the same place twice')
);

const credits = v.pipe(
	v.array(v.strictObject({ text: localized })),
	v.transform((all) => all.map(({ text }) => text))
);

/** `atlas.yaml`, in which every key is optional. */
export const statedSubject = v.strictObject({
	title: v.optional(localized),
	subtitle: v.optional(localized),
	intro: v.optional(localized),
	window: v.optional(span),
	region: v.optional(box),
	view: v.optional(box),
	presets: v.optional(presets, []),
	measure_to: v.optional(measureTo, []),
	credits: v.optional(credits, []),
	contact: v.optional(contactAddress)
});

/** What `atlas.yaml` says; the rest is derived from the data. */
export type StatedSubject = v.InferOutput<typeof statedSubject>;
