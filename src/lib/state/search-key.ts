import { recall, remember } from './remembered';

const KEY = 'sanad:search-key';

/** Whether the key `/` opens the search: who dictates may press it without meaning to. */
export function isSearchKeyOn(): boolean {
	return recall(KEY) !== 'off';
}

/** Switches the key on or off, on this device. */
export function switchSearchKey(on: boolean): void {
	remember(KEY, on ? 'on' : 'off');
}
