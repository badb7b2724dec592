import * as v from 'valibot';
import { namedSymbol, SHAPES, type BoxedPath } from '../../domain/symbol-shape';
import type { PointSymbol } from '../../domain/kind';
import { makiIcon } from '../maki';

/** The paths of an own drawing: only the letters and numbers of SVG's notation. */
const path = v.pipe(
	v.string(),
	v.regex(/^\s*[Mm][MmZzLlHhVvCcSsQqTtAa0-9eE\s,.+-]*$/, 'expected a path in SVG’s notation, "M…"')
);
const pixels = v.pipe(
	v.number(),
	v.minValue(4, 'expected 4 to 48 pixels'),
	v.maxValue(48, 'expected 4 to 48 pixels')
);
const boxed = v.strictObject({
	path,
	box: v.pipe(v.number(), v.gtValue(0, 'expected more than 0'))
});

/** A sign on a symbol: the name of an icon of Maki, or an own path. */
const sign = v.union(
	[
		v.pipe(
			v.string(),
			v.rawTransform(({ dataset, addIssue, NEVER }): BoxedPath => {
				const icon = makiIcon(dataset.value);
				if (icon) return icon;
				addIssue({ message: `Maki has no icon "${dataset.value}"` });
				return NEVER;
			})
		),
		boxed
	],
	({ issues }) => issues?.[0]?.message ?? 'expected the name of an icon of Maki, or path and box'
);

const shape = v.picklist(SHAPES, `expected one of ${SHAPES.join(', ')}`);

/** A symbol of a named outline, or of an own path that is drawn in a box of `box` pixels as it stands. */
export const symbol = v.optional(
	v.union([
		v.pipe(
			v.strictObject({ path, box: pixels, size: v.optional(pixels) }),
			v.transform(({ path, box, size }): PointSymbol => ({
				size: size ?? box,
				box,
				outline: path,
				sign: null,
				isDot: false
			}))
		),
		v.pipe(
			v.strictObject({
				shape: v.optional(shape, 'circle'),
				size: v.optional(pixels, 9),
				sign: v.optional(sign)
			}),
			v.transform(({ shape, size, sign }) => namedSymbol(shape, size, sign ?? null))
		)
	]),
	{}
);
