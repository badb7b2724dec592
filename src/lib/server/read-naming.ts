import * as v from 'valibot';
import type { Naming } from '../domain/naming';
import type { Document } from './documents';
import { kebabCase } from './schema/basics';
import { kindNaming, wordsOfEvents } from './schema/kind-naming';
import type { LayeredDraft } from './read-places';

const file = v.object({
	places: v.optional(v.array(v.unknown()), []),
	events: v.optional(v.array(v.unknown()), [])
});
const placesEntry = v.object({ id: kebabCase, ...kindNaming });
const eventsEntry = v.object({ id: kebabCase, words: v.optional(wordsOfEvents, {}) });

/** How texts name what the atlas holds, from `kinds.yaml`, whose faults are already reported, and the places. */
export function readNaming(
	document: Document | undefined,
	drafts: readonly Pick<LayeredDraft, 'id' | 'standsForGovernment'>[]
): Naming {
	const read = v.safeParse(file, document?.value ?? {});
	const lists = read.success ? read.output : { places: [], events: [] };
	return {
		places: new Map(
			soundOf(placesEntry, lists.places).map(({ id, nouns, bare }) => [id, { nouns, bare }])
		),
		events: new Map(soundOf(eventsEntry, lists.events).map(({ id, words }) => [id, words])),
		governments: new Set(drafts.filter((draft) => draft.standsForGovernment).map(({ id }) => id))
	};
}

function soundOf<Schema extends v.GenericSchema>(
	schema: Schema,
	entries: readonly unknown[]
): v.InferOutput<Schema>[] {
	return entries.flatMap((entry) => {
		const read = v.safeParse(schema, entry);
		return read.success ? [read.output] : [];
	});
}
