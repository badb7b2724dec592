/** Sources of input as WebDriver and WebDriver BiDi both take them. */
export function keyActions(keys: string): unknown[] {
	const actions = [...keys].flatMap((value) => [
		{ type: 'keyDown', value },
		{ type: 'keyUp', value }
	]);
	return [{ type: 'key', id: 'keyboard', actions }];
}

/** A click with the mouse on a point of the viewport, CSS pixels. */
export function clickActions(x: number, y: number): unknown[] {
	const actions = [
		{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
		{ type: 'pointerDown', button: 0 },
		{ type: 'pointerUp', button: 0 }
	];
	return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
