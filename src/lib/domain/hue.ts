/**
 * The colours that a kind may have, from dark to bright and from blue to red. What each looks like
 * in light and dark stands in `symbology/palette.ts`; geodata/README.md describes them to curators.
 */
export const HUES = [
	'ink',
	'grey',
	'taupe',
	'umber',
	'brown',
	'ochre',
	'red',
	'olive',
	'green',
	'azure',
	'steel',
	'navy',
	'indigo',
	'violet'
] as const;

export type Hue = (typeof HUES)[number];
