/** Light or dark drawing. */
export type Theme = 'light' | 'dark';

/** Named colours of the map. The page's own colours stand in `app.css`. */
export interface Palette {
	readonly sea: string;
	readonly land: string;
	readonly water: string;
	readonly waterLabel: string;
	readonly border: string;
	readonly townDot: string;
	readonly townLabel: string;
	readonly halo: string;
	/** The strongest line of the map. */
	readonly road: string;
	readonly roadCasing: string;
	readonly corridor: string;
	readonly zone: string;
	readonly demilitarised: string;
	readonly operation: string;
	readonly planned: string;
	readonly governorate: string;
	readonly frontier: string;
	readonly river: string;
	readonly post: string;
	readonly postNumber: string;
	readonly crossing: string;
	readonly settlement: string;
	readonly venue: string;
	readonly label: string;
	readonly selected: string;
}

export const PALETTES: Record<Theme, Palette> = {
	light: {
		sea: '#d5e0e4',
		land: '#f6f1e7',
		water: '#bcd0d8',
		waterLabel: '#4a6f80',
		border: '#a89f8f',
		townDot: '#8d8577',
		townLabel: '#6b6458',
		halo: '#fbf8f1',
		// Oxide red: read as a line of the subject, not as a motorway of a road atlas.
		road: '#b3261e',
		roadCasing: '#fffaf0',
		corridor: '#d9793a',
		// Olive against warm paper keeps the zone apart from roads and water in every kind of sight.
		zone: '#6f7f2f',
		demilitarised: '#3d5a80',
		operation: '#8a5a9e',
		planned: '#7d7f86',
		governorate: '#8f8576',
		frontier: '#5e5548',
		river: '#3f7f9c',
		post: '#1f3a5f',
		postNumber: '#ffffff',
		crossing: '#7a3b00',
		settlement: '#2b2722',
		venue: '#5b4b8a',
		label: '#2b2722',
		selected: '#e0a100'
	},
	dark: {
		sea: '#10181c',
		land: '#23211d',
		water: '#17272f',
		waterLabel: '#86aabb',
		border: '#6b6557',
		townDot: '#8f887a',
		townLabel: '#aaa292',
		halo: '#1a1815',
		road: '#ff7a6b',
		roadCasing: '#2d1512',
		corridor: '#e8964f',
		zone: '#b3c163',
		demilitarised: '#8fb3e0',
		operation: '#c79adb',
		planned: '#a3a6ae',
		governorate: '#8d8473',
		frontier: '#b9ad99',
		river: '#6db3d1',
		post: '#bcd6f7',
		postNumber: '#10233d',
		crossing: '#f0b070',
		settlement: '#f1ebdf',
		venue: '#bcaef0',
		label: '#efe9dd',
		selected: '#ffd24d'
	}
};
