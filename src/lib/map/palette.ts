/** Light or dark drawing. */
export type Theme = 'light' | 'dark';

/**
 * Named colours of the map, the only ones it is drawn with. The page's own colours stand in
 * `app.css`. Kinds that share a shape differ in lightness, not in hue alone, so that they stay
 * apart in every kind of sight and in print; colours named `…Label` and `…Text` are for letters and stand
 * out from the land by 4.5 to 1.
 */
export interface Palette {
	/** Cooler and a step darker than the land: the coast is read without an outline. */
	readonly sea: string;
	/** Paper: warm and nearly white, so that few strong colours are enough. */
	readonly land: string;
	/** Rivers and lakes for orientation: the sea's blue, strong enough for a thin line. */
	readonly water: string;
	readonly waterLabel: string;
	/** Country borders for orientation: quieter than a border that articles name. */
	readonly border: string;
	/** Countries and seas, in wide letters: pale by size, not by contrast. */
	readonly countryText: string;
	readonly townDot: string;
	readonly townLabel: string;
	/** Round letters and symbols, and the inside of open symbols: the land, a little lighter. */
	readonly halo: string;
	/** The strongest line: oxide red, which no road atlas uses for motorways. */
	readonly road: string;
	/** A road that nothing mentions: opaque, since two may lie on one another. */
	readonly roadFaint: string;
	readonly roadCasing: string;
	readonly roadText: string;
	/** Letters on a plate in the road's colour. */
	readonly shieldText: string;
	/** Ochre: belongs to the red road it lies along, and is far lighter than the zone's edge. */
	readonly corridor: string;
	readonly corridorText: string;
	/** Olive: apart from road, corridor and water even where red and green look alike. */
	readonly zone: string;
	readonly zoneText: string;
	/** Steel blue, of hatching only: lies over the olive and lets it through. */
	readonly demilitarised: string;
	readonly demilitarisedText: string;
	/** Violet, stippled: a military operation is no agreement. */
	readonly operation: string;
	readonly operationText: string;
	/** No colour at all: what was only planned. */
	readonly planned: string;
	readonly plannedText: string;
	/** Administration: the paper's own brown, thin and dashed. */
	readonly governorate: string;
	readonly governorateText: string;
	/** Darker brown than the governorates, as it divides more. */
	readonly frontier: string;
	readonly frontierText: string;
	/** A river that articles name: the water's blue, at full strength. */
	readonly river: string;
	/** Navy: military, and the darkest symbol on the map. */
	readonly post: string;
	readonly postNumber: string;
	/** Brown, of gates on the frontier. */
	readonly crossing: string;
	/** Ink, as the letters of its name. */
	readonly settlement: string;
	/** Blue violet: cities far away that matter for what was said there. */
	readonly venue: string;
	readonly label: string;
	/** Names of places that nothing mentions: still to be read, no longer to be noticed. */
	readonly faintText: string;
	/** A marker pen's yellow, under what is selected; its edge carries it where yellow is unseen. */
	readonly selected: string;
	readonly selectedEdge: string;
	/** The ring within which a position is true. */
	readonly doubt: string;
}

export const PALETTES: Record<Theme, Palette> = {
	light: {
		sea: '#cfdde3',
		land: '#f6f1e7',
		water: '#93b7c6',
		waterLabel: '#2f5f78',
		border: '#b3a998',
		countryText: '#685f52',
		townDot: '#857c6d',
		townLabel: '#5f584c',
		halo: '#fbf8f1',
		road: '#b3261e',
		roadFaint: '#d8968d',
		roadCasing: '#fffaf0',
		roadText: '#8c1710',
		shieldText: '#ffffff',
		corridor: '#d98a1f',
		corridorText: '#7a4300',
		zone: '#5b6f22',
		zoneText: '#45541c',
		demilitarised: '#2f5583',
		demilitarisedText: '#27476f',
		operation: '#84508f',
		operationText: '#6b3a77',
		planned: '#6f7178',
		plannedText: '#55575e',
		governorate: '#9a907f',
		governorateText: '#655d50',
		frontier: '#5e5548',
		frontierText: '#4a4238',
		river: '#3a7fa3',
		post: '#1f3a5f',
		postNumber: '#ffffff',
		crossing: '#7a3b00',
		settlement: '#2b2722',
		venue: '#5b4b8a',
		label: '#2b2722',
		faintText: '#665f53',
		selected: '#f0b400',
		selectedEdge: '#6b4c00',
		doubt: '#2b2722'
	},
	dark: {
		sea: '#10181c',
		land: '#25231f',
		water: '#2f5566',
		waterLabel: '#8db6c9',
		border: '#6b6557',
		countryText: '#a79f8f',
		townDot: '#8f887a',
		townLabel: '#b5ad9d',
		halo: '#1a1815',
		road: '#ff7a6b',
		roadFaint: '#874a41',
		roadCasing: '#150b09',
		roadText: '#ffb1a6',
		shieldText: '#2d0f0b',
		corridor: '#f4b868',
		corridorText: '#f3bd7c',
		zone: '#82953c',
		zoneText: '#c9d68a',
		demilitarised: '#8fb3e0',
		demilitarisedText: '#b0cbee',
		operation: '#c79adb',
		operationText: '#d9b8e8',
		planned: '#a3a6ae',
		plannedText: '#babdc5',
		governorate: '#7d7566',
		governorateText: '#b0a796',
		frontier: '#b9ad99',
		frontierText: '#cfc5b3',
		river: '#3f88a9',
		post: '#bcd6f7',
		postNumber: '#10233d',
		crossing: '#f0b070',
		settlement: '#f1ebdf',
		venue: '#bcaef0',
		label: '#f1ebdf',
		faintText: '#aaa292',
		selected: '#ffd24d',
		selectedEdge: '#ffe9a8',
		doubt: '#f1ebdf'
	}
};
