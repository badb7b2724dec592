import { Scalar, type ScalarTag, type Tags } from 'yaml';
import { stringifyString } from 'yaml/util';

type Stringify = NonNullable<ScalarTag['stringify']>;

const STRING = 'tag:yaml.org,2002:str';

/** The tags of a schema, but a folded text (`>-`) is written with the line breaks that its author gave it. */
export function keepFolds(tags: Tags): Tags {
	return tags.map((tag) =>
		typeof tag === 'object' && 'resolve' in tag && !tag.collection && tag.tag === STRING
			? { ...tag, stringify }
			: tag
	);
}

const stringify: Stringify = (item, ctx, onComment, onChompKeep) =>
	asFolded(item, ctx.indent) ??
	stringifyString(item, { ...ctx, actualString: true }, onComment, onChompKeep);

/** The text as it was folded, moved to its place; `null` for what is not folded, or not in the plain way. */
function asFolded({ type, srcToken, comment }: Scalar, indent: string): string | null {
	if (type !== Scalar.BLOCK_FOLDED || srcToken?.type !== 'block-scalar') return null;
	const header = srcToken.props.find((prop) => prop.type === 'block-scalar-header');
	if (!header || !('source' in header) || !/^>-?$/.test(header.source)) return null;
	if (comment || indent === '') return null;
	const lines = srcToken.source.trimEnd().split(/\r?\n/);
	const [own = ''] = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '') ?? [];
	const moved = lines.map((line) => (line.trim() === '' ? '' : indent + line.slice(own.length)));
	return [header.source, ...moved].join('\n');
}
