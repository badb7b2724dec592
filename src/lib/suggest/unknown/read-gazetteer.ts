import * as v from 'valibot';
import type { Outcome, Problem } from '../../domain/problem';
import type { Gazetteer, UnknownName } from '../types';
import { nameKey } from './name-key';

type Entry = UnknownName['proposals'][number];

const collection = v.looseObject({
	type: v.literal('FeatureCollection'),
	features: v.array(v.unknown())
});
const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const citation = v.looseObject({ label: v.optional(text) });
const toponym = v.looseObject({ toponym: text });
const feature = v.looseObject({
	type: v.literal('Feature'),
	properties: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
	/** Linked Places. */
	names: v.optional(v.array(toponym)),
	geometry: v.optional(v.unknown())
});
const point = v.looseObject({
	type: v.literal('Point'),
	coordinates: v.pipe(
		v.array(v.number()),
		v.minLength(2),
		v.check(
			([longitude = NaN, latitude = NaN]) => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90
		)
	),
	citations: v.optional(v.array(citation))
});
const several = v.looseObject({
	type: v.literal('GeometryCollection'),
	geometries: v.array(v.unknown())
});
const other = v.looseObject({ type: v.string() });

/** Properties that hold names, in any language: `name`, `name:ar`, `alt_name:en`, `name_ar`, `title`. */
const NAME_PROPERTY =
	/^(?:title|(?:(?:alt|official|short|old|local)_)?names?(?:[:_]\w+(?:-\w+)?)?)$|\dName_[a-z]{2,3}$/iu;
/** Properties that say how far off a position may be, in metres. */
const PRECISION_PROPERTIES = ['precision_m', 'accuracy_m', 'precision', 'accuracy'];

/**
 * Reads a gazetteer, GeoJSON or Linked Places, as it was parsed from JSON. Entries without a name or a point are
 * passed over and counted in a warning; what is malformed is an error.
 */
export function readGazetteer(document: unknown, file: string): Outcome<Gazetteer> {
	const problem = (path: string, reason: string): Problem => ({
		file,
		path,
		reason,
		severity: 'error'
	});
	const read = v.safeParse(collection, document);
	if (!read.success) {
		return { ok: false, problems: [problem('', 'expected a GeoJSON FeatureCollection')] };
	}
	const problems: Problem[] = [];
	const entries = new Map<string, Entry[]>();
	const passedOver = { names: 0, point: 0 };
	read.output.features.forEach((each, index) => {
		const path = `features[${index}]`;
		const parsed = v.safeParse(feature, each);
		if (!parsed.success) {
			problems.push(
				...parsed.issues.map((issue) =>
					problem(`${path}.${v.getDotPath(issue) ?? ''}`, reasonOf(issue))
				)
			);
			return;
		}
		const names = namesOf(parsed.output);
		const position = pointOf(parsed.output.geometry);
		if (position === 'malformed') {
			problems.push(
				problem(`${path}.geometry`, 'expected a Point of [longitude, latitude] in degrees')
			);
		} else if (position === null) passedOver.point++;
		else if (names.length === 0) passedOver.names++;
		else addEntry(entries, names, entryOf(parsed.output, position, file));
	});
	if (problems.length > 0) return { ok: false, problems };
	const warnings = [
		...counted(passedOver.point, 'without a point'),
		...counted(passedOver.names, 'without a name')
	].map((reason): Problem => ({ file, path: '', reason, severity: 'warning' }));
	const find = (name: string) => entries.get(nameKey(name)) ?? [];
	return { ok: true, value: { find }, warnings };
}

type Feature = v.InferOutput<typeof feature>;
interface Positioned {
	readonly position: readonly [number, number];
	/** What the geometry itself says of its sources. */
	readonly cited: readonly string[];
}

/** Every name in the order in which the entry has them; several stand in one text behind semicolons. */
function namesOf({ properties, names }: Feature): string[] {
	const stated = Object.entries(properties ?? {}).flatMap(([key, value]) =>
		NAME_PROPERTY.test(key) && typeof value === 'string' ? value.split(';') : []
	);
	const all = [...stated, ...(names ?? []).map(({ toponym }) => toponym)].map((name) =>
		name.trim()
	);
	return [...new Set(all)].filter((name) => nameKey(name) !== '');
}

/** The point of an entry, of several the first; `null` where it has none. */
function pointOf(geometry: unknown): Positioned | null | 'malformed' {
	if (geometry == null) return null;
	const one = v.safeParse(point, geometry);
	if (one.success) {
		const [longitude = 0, latitude = 0] = one.output.coordinates;
		const cited = (one.output.citations ?? []).flatMap(({ label }) => label ?? []);
		return { position: [longitude, latitude], cited };
	}
	const all = v.safeParse(several, geometry);
	if (all.success) {
		const points = all.output.geometries.map(pointOf);
		return points.find((each) => each !== null) ?? null;
	}
	const kind = v.safeParse(other, geometry);
	return kind.success && kind.output.type !== 'Point' ? null : 'malformed';
}

function entryOf({ properties }: Feature, { position, cited }: Positioned, file: string) {
	const stated = Object.entries(properties ?? {});
	const source = stated.find(
		([key, value]) => /^source(?:[:_]\w+)?$/u.test(key) && typeof value === 'string'
	);
	const precision = PRECISION_PROPERTIES.map((key) => properties?.[key]).find(isPrecision);
	return {
		position,
		precisionM: precision ?? null,
		source: typeof source?.[1] === 'string' ? source[1] : cited.length > 0 ? cited.join('; ') : file
	};
}

function isPrecision(value: unknown): value is number {
	return typeof value === 'number' && value >= 0;
}

/** Puts an entry under each of its names; it is called by its first. */
function addEntry(
	entries: Map<string, Entry[]>,
	names: readonly string[],
	about: Omit<Entry, 'name'>
) {
	const [name = ''] = names;
	const entry = { name, ...about };
	for (const key of new Set(names.map(nameKey))) {
		const before = entries.get(key);
		if (before) before.push(entry);
		else entries.set(key, [entry]);
	}
}

function counted(count: number, what: string): string[] {
	return count === 0 ? [] : [`${count} ${count === 1 ? 'entry' : 'entries'} ${what} passed over`];
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
	return issue.received === 'undefined'
		? 'is missing'
		: `expected ${issue.expected ?? 'something else'}, found ${issue.received}`;
}
