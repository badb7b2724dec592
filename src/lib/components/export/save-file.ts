/** Hands a text to the browser as a file to keep. */
export function saveFile(name: string, mediaType: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: mediaType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// Not at once: the browser begins to read after the click.
	setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
