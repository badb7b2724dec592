import { FRAME } from './frame-script.js';

/** How a frame of another site shows a page: what its address says of that. */
export interface FrameOptions {
	/** Whether the text is open at the start; else it waits behind a button. */
	readonly text: boolean;
	readonly timeline: boolean;
	/** `null` follows the reader's own setting. */
	readonly theme: 'light' | 'dark' | null;
}

/** Names of all parameters; `frame-script.js` reads them before the first picture. */
const NAMES = [FRAME.name, 'text', 'timeline', 'theme'];

/** Whether an address asks for a page as it is shown in a frame of another site. */
export function isFrame(params: URLSearchParams): boolean {
	return params.has(FRAME.name);
}

/** Whether the address of a frame asks for the text, or for the timeline. */
export function readFrameOptions(params: URLSearchParams): Pick<FrameOptions, 'text' | 'timeline'> {
	return { text: params.get('text') === 'open', timeline: params.get('timeline') === 'shown' };
}

/** Writes into the parameters of an address that it is a frame's, and its options. Other parameters stay. */
export function writeFrameOptions(
	params: URLSearchParams,
	{ text, timeline, theme }: FrameOptions
): URLSearchParams {
	const written = new URLSearchParams(params);
	written.set(FRAME.name, FRAME.value);
	if (text) written.set('text', 'open');
	if (timeline) written.set('timeline', 'shown');
	if (theme) written.set('theme', theme);
	return written;
}

/** Takes the options of one address of a frame along to the next. */
export function carryFrameOptions(from: URLSearchParams, to: URLSearchParams): URLSearchParams {
	const carried = new URLSearchParams(to);
	for (const name of NAMES) {
		const value = from.get(name);
		if (value !== null) carried.set(name, value);
	}
	return carried;
}
