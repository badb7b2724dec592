/** Size of a frame, CSS pixels; without a width it is as wide as the page allows. */
export interface FrameSize {
	readonly width: number | null;
	readonly height: number;
}

/** Sizes that a frame may have: narrower or lower nothing can be made out in it. */
export const FRAME_SIZES = { least: { width: 240, height: 240 }, usual: { height: 560 } } as const;

/** HTML that shows an address in a frame of another site; `title` says what the frame holds. */
export function frameCode(address: string, title: string, { width, height }: FrameSize): string {
	return (
		`<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" ` +
		`width="${width ?? '100%'}" height="${height}" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`
	);
}

function escapeAttribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
