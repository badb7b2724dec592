/** What a place is: its kind, its layer and how its geometry comes about. */
export type PlaceSort = {
	readonly kind: string;
	readonly layer: string;
	readonly isArea: boolean;
} & Shape;

/** `back` and `within`: so many numbers before it stands the place that it is made from. */
type Shape =
	| { readonly shape: 'point' | 'line' | 'stretches' | 'area' | 'holed' | 'parts' | 'group' }
	| { readonly shape: 'crossed' | 'buffer'; readonly back: number }
	| { readonly shape: 'band'; readonly back: number; readonly within: number };

const sort = (kind: string, layer: string, shape: Shape, isArea = false): PlaceSort => ({
	kind,
	layer,
	isArea,
	...shape
});

const POINT: Shape = { shape: 'point' };

/** The sorts of a hundred places, each up to its number, exclusive: 87 points, 6 lines, 5 areas, a derived one and a group. */
const HUNDRED: readonly (readonly [number, PlaceSort])[] = [
	[12, sort('post', 'posts', POINT)],
	[13, sort('city', 'towns', POINT)],
	[35, sort('town', 'towns', POINT)],
	[60, sort('village', 'villages', POINT)],
	[75, sort('site', 'sites', POINT)],
	[85, sort('spring', 'springs', POINT)],
	[89, sort('road', 'roads', { shape: 'line' })],
	[90, sort('road', 'roads', { shape: 'stretches' })],
	[91, sort('track', 'roads', { shape: 'line' })],
	[92, sort('zone', 'zones', { shape: 'crossed', back: 1 }, true)],
	[94, sort('district', 'districts', { shape: 'area' }, true)],
	[95, sort('zone', 'zones', { shape: 'holed' }, true)],
	[96, sort('district', 'districts', { shape: 'parts' }, true)],
	[98, sort('hills', 'sites', POINT)],
	[99, sort('corridor', 'zones', { shape: 'buffer', back: 13 }, true)],
	[100, sort('group', 'posts', { shape: 'group' }, true)]
];

/** Along the track through a zone; every second hundred has one in place of its buffer. */
const BAND = sort('corridor', 'zones', { shape: 'band', back: 8, within: 7 }, true);

/** The sort of a place, by its number from 0. */
export function sortAt(number: number): PlaceSort {
	const inHundred = number % 100;
	const found = HUNDRED.find(([end]) => inHundred < end);
	if (!found) throw new RangeError(`${number} is no number of a place.`);
	return found[1].shape === 'buffer' && number % 200 > 100 ? BAND : found[1];
}
