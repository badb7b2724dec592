import type { ViewFilter } from './atlas-index';
import { readCamera, writeCamera, type Camera } from './camera';
import { formatDay, parseDay, type TimeWindow } from './timespan';

/** What a filter is without any parameter in the address. */
export interface Defaults {
	readonly window: TimeWindow;
	/** Ids of every layer, in legend order. */
	readonly layers: readonly string[];
	/** Ids of those that are on at the start. */
	readonly layersOn: readonly string[];
}

/**
 * Reads the reader's filter from an address. What cannot be read falls back to the default; a
 * window that ends before it starts is turned round, one that leaves the timeline is cut to it.
 */
export function readFilter(params: URLSearchParams, defaults: Defaults): ViewFilter {
	const { from: first, to: last } = defaults.window;
	const clamp = (day: number) => Math.min(Math.max(day, first), last);
	const from = clamp(parseDay(params.get('from') ?? '') ?? first);
	const to = clamp(parseDay(params.get('to') ?? '') ?? last);
	const named = params.get('layers')?.split(',');
	const known = named?.filter((id) => defaults.layers.includes(id));
	// Nothing but unknown names is no filter; an empty list is one.
	const on = known && (known.length > 0 || named?.join() === '') ? known : defaults.layersOn;
	return {
		window: { from: Math.min(from, to), to: Math.max(from, to) },
		layers: defaults.layers.filter((id) => on.includes(id)),
		mentionedOnly: params.get('only') === 'mentioned'
	};
}

/** Writes a filter into an address's parameters, leaving out what is the default. Other parameters stay. */
export function writeFilter(
	params: URLSearchParams,
	filter: ViewFilter,
	defaults: Defaults
): URLSearchParams {
	const written = new URLSearchParams(params);
	const set = (name: string, value: string | null) =>
		value === null ? written.delete(name) : written.set(name, value);
	const { from, to } = filter.window;
	set('from', from === defaults.window.from ? null : formatDay(from));
	set('to', to === defaults.window.to ? null : formatDay(to));
	const usual = filter.layers.join() === defaults.layersOn.join();
	set('layers', usual ? null : filter.layers.join());
	set('only', filter.mentionedOnly ? 'mentioned' : null);
	return written;
}

/** What an address says besides the filter, for the one page it belongs to. */
export interface ViewFocus {
	/** Where the reader has moved the map to; `null` where the page's own view stands. */
	readonly camera: Camera | null;
	/** Id of the place or event whose mentions are marked in an article; `null` for none. */
	readonly marked: string | null;
}

/** Reads what an address says of one page; what cannot be read is left out. */
export function readFocus(params: URLSearchParams): ViewFocus {
	return {
		camera: readCamera(params.get('map') ?? ''),
		marked: params.get('place') || null
	};
}

/** Writes the focus of a page into an address's parameters. Other parameters stay. */
export function writeFocus(
	params: URLSearchParams,
	{ camera, marked }: ViewFocus
): URLSearchParams {
	const written = new URLSearchParams(params);
	if (camera) written.set('map', writeCamera(camera));
	else written.delete('map');
	if (marked) written.set('place', marked);
	else written.delete('place');
	return written;
}

/** What of an address is understood, besides the defaults. */
export interface Known extends Defaults {
	/** Ids of every place and event; `null` while they are on their way. */
	readonly markable: ReadonlySet<string> | null;
}

/**
 * The parts of an address that were left out because they mean nothing here, as `name=value`: days
 * that no calendar has or that lie outside the timeline, unknown layers, places and events, a map position
 * that is none. Parameters that are not Sanad's are nobody's business.
 */
export function ignoredIn(params: URLSearchParams, known: Known): string[] {
	const ignored: string[] = [];
	const { from: first, to: last } = known.window;
	for (const edge of ['from', 'to']) {
		const text = params.get(edge);
		if (text === null) continue;
		const day = parseDay(text);
		if (day === null || day < first || day > last) ignored.push(`${edge}=${text}`);
	}
	const layers = params.get('layers')?.split(',') ?? [];
	const unknown = layers.filter((id) => id !== '' && !known.layers.includes(id));
	if (unknown.length > 0) ignored.push(`layers=${unknown.join()}`);
	const only = params.get('only');
	if (only !== null && only !== 'mentioned') ignored.push(`only=${only}`);
	const map = params.get('map');
	if (map !== null && !readCamera(map)) ignored.push(`map=${map}`);
	const place = params.get('place');
	if (place !== null && known.markable && !known.markable.has(place))
		ignored.push(`place=${place}`);
	return ignored;
}

/** Parameters as `?a=b`, commas and slashes left readable; empty for none. */
export function searchOf(params: URLSearchParams): string {
	const text = params.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
	return text === '' ? '' : `?${text}`;
}
