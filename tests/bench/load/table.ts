import { markdownTable } from '../markdown';
import { median } from '../table';
import type { Loaded } from './visit';

/** One load of a page, and how many bytes came for it. */
export interface Visit extends Loaded {
	readonly bytes: number;
}

const HEAD = ['page', 'text and map', '/ Leaflet', 'interactive', '/ MapLibre', 'own fonts', 'kB'];

/** A Markdown table of medians in milliseconds and their ratios to the bare maps, Leaflet first. */
export function loadTable(visits: ReadonlyMap<string, readonly Visit[]>): string {
	const medians = [...visits].map(([name, seen]) => ({
		name,
		picture: median(seen.map(({ picture }) => picture)),
		interactive: median(seen.map(({ interactive }) => interactive)),
		kilobytes: median(seen.map(({ bytes }) => bytes)) / 1000,
		ownFonts: seen.filter(({ ownFonts }) => ownFonts).length
	}));
	const [leaflet, maplibre] = medians;
	const lines = medians.map(({ name, picture, interactive, kilobytes, ownFonts }) => [
		name,
		`${Math.round(picture)} ms`,
		(picture / (leaflet?.picture ?? NaN)).toFixed(2),
		`${Math.round(interactive)} ms`,
		(interactive / (maplibre?.interactive ?? NaN)).toFixed(2),
		`${ownFonts}`,
		Math.round(kilobytes).toLocaleString('en')
	]);
	return markdownTable(HEAD, lines);
}
