import type { Choice } from './atlas-index';
import { formatDay, parseDay, type TimeWindow } from './timespan';

/** What a choice is without any parameter in the address. */
export interface Defaults {
	readonly window: TimeWindow;
	/** Ids of every layer, in legend order. */
	readonly layers: readonly string[];
	/** Ids of those that are on at the start. */
	readonly layersOn: readonly string[];
}

/**
 * Reads the reader's choice from an address. What cannot be read falls back to the default; a
 * window that ends before it starts is turned round, one that leaves the timeline is cut to it.
 */
export function readChoice(params: URLSearchParams, defaults: Defaults): Choice {
	const { from: first, to: last } = defaults.window;
	const clamp = (day: number) => Math.min(Math.max(day, first), last);
	const from = clamp(parseDay(params.get('from') ?? '') ?? first);
	const to = clamp(parseDay(params.get('to') ?? '') ?? last);
	const named = params.get('layers')?.split(',');
	return {
		window: { from: Math.min(from, to), to: Math.max(from, to) },
		layers: defaults.layers.filter((id) => (named ?? defaults.layersOn).includes(id)),
		mentionedOnly: params.get('only') === 'mentioned'
	};
}

/** Writes a choice into an address's parameters, leaving out what is the default. Other parameters stay. */
export function writeChoice(
	params: URLSearchParams,
	choice: Choice,
	defaults: Defaults
): URLSearchParams {
	const written = new URLSearchParams(params);
	const set = (name: string, value: string | null) =>
		value === null ? written.delete(name) : written.set(name, value);
	const { from, to } = choice.window;
	set('from', from === defaults.window.from ? null : formatDay(from));
	set('to', to === defaults.window.to ? null : formatDay(to));
	const usual = choice.layers.join() === defaults.layersOn.join();
	set('layers', usual ? null : choice.layers.join());
	set('only', choice.mentionedOnly ? 'mentioned' : null);
	return written;
}

/** Parameters as `?a=b`, commas left readable; empty for none. */
export function searchOf(params: URLSearchParams): string {
	const text = params.toString().replaceAll('%2C', ',');
	return text === '' ? '' : `?${text}`;
}
