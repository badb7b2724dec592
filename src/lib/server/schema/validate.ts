import * as v from 'valibot';
import type { Report } from '../problem-log';

/**
 * Checks `input` against a schema; reports every issue below `path` and gives `null` when there
 * was any.
 */
export function validate<Schema extends v.GenericSchema>(
	schema: Schema,
	input: unknown,
	path: string,
	report: Report
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, input, { message: reasonOf });
	if (result.success) return result.output;
	for (const issue of result.issues) {
		report(joinPath(path, v.getDotPath(issue) ?? ''), issue.message);
	}
	return null;
}

/** Joins two parts of a path with a dot, where both say something. */
function joinPath(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join('.');
}

const withId = v.looseObject({ id: v.string() });

/** The id that an item states, even where the rest of it is wrong; `null` for none. */
export function statedId(input: unknown): string | null {
	const result = v.safeParse(withId, input);
	return result.success ? result.output.id : null;
}

/** Valibot's defaults speak of keys and types; curators know properties. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'strict_object' && issue.expected === 'never') return 'unknown property';
	if (issue.received === 'undefined') return 'is missing';
	return `expected ${nameOf(issue.expected)}, found ${issue.received}`;
}

const NAMES: Record<string, string> = { Object: 'properties', Array: 'a list', string: 'a text' };

function nameOf(expected: string | null): string {
	return NAMES[expected ?? ''] ?? expected ?? 'something else';
}
