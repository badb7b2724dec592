/** Height that shows map and text together, CSS pixels. */
const HEIGHT = 560;

/** HTML that shows an address in a frame of another site; `title` says what the frame holds. */
export function frameCode(address: string, title: string): string {
	return (
		`<iframe src="${escapeAttribute(address)}" title="${escapeAttribute(title)}" ` +
		`width="100%" height="${HEIGHT}" loading="lazy" allow="clipboard-write" style="border:0"></iframe>`
	);
}

function escapeAttribute(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('"', '&quot;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}
