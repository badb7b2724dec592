import type { Preset } from '$lib/domain/atlas';
import { textIn, type Lang } from '$lib/domain/localized';
import type { TimeWindow } from '$lib/domain/timespan';
import { messagesFor } from '$lib/i18n/messages';

export function isSameWindow(one: TimeWindow, other: TimeWindow): boolean {
	return one.from === other.from && one.to === other.to;
}

/** Name of a window that the atlas names, or that is the whole `extent`; `undefined` for others. */
export function nameOfWindow(
	window: TimeWindow,
	extent: TimeWindow,
	presets: readonly Preset[],
	lang: Lang
): string | undefined {
	if (isSameWindow(window, extent)) return messagesFor(lang).time.wholeTime;
	const named = presets.find((preset) => isSameWindow(preset.window, window));
	return named && textIn(named.name, lang);
}
