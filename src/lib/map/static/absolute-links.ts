/** Makes links hold when the address changes under them. */
export function makeAbsolute(drawing: ParentNode, base: string): void {
	for (const link of drawing.querySelectorAll('a')) {
		const href = link.getAttribute('href');
		if (href) link.setAttribute('href', new URL(href, base).href);
	}
}
