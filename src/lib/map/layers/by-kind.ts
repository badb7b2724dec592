import type { ExpressionSpecification } from 'maplibre-gl';

const kind: ExpressionSpecification = ['get', 'kind'];

/** True of places of these kinds; one look into a table, however many there are. */
export function isOfKind(kinds: readonly { readonly id: string }[]): ExpressionSpecification {
	const ids = kinds.map(({ id }) => id);
	return ids.length === 0 ? ['in', kind, ['literal', ids]] : ['match', kind, ids, true, false];
}

/**
 * A value by kind; `plain` is that of all others. Kinds of one value share a branch, and where all
 * have the plain one there is no expression at all.
 */
export function byKind<K extends { readonly id: string }, T extends string | number | object>(
	kinds: readonly K[],
	valueOf: (kind: K) => T,
	plain: T
): ExpressionSpecification | T {
	const groups = new Map<string, { ids: string[]; value: T }>();
	for (const each of kinds) {
		const value = valueOf(each);
		const key = JSON.stringify(value);
		if (key === JSON.stringify(plain)) continue;
		const group = groups.get(key) ?? { ids: [], value };
		group.ids.push(each.id);
		groups.set(key, group);
	}
	if (groups.size === 0) return plain;
	const branches: unknown[] = [...groups.values()].flatMap(({ ids, value }) => [ids, value]);
	const match: [string, ...unknown[]] = ['match', kind, ...branches, plain];
	return isExpression(match) ? match : plain;
}

/** What the style's own types cannot say of a list that was put together. */
function isExpression(list: [string, ...unknown[]]): list is ExpressionSpecification {
	return list.length > 3;
}

/** The kinds of one geometry. */
export function ofGeometry<K extends { readonly geometry: string }, G extends K['geometry']>(
	kinds: readonly K[],
	geometry: G
): Extract<K, { geometry: G }>[] {
	return kinds.filter((each): each is Extract<K, { geometry: G }> => each.geometry === geometry);
}
