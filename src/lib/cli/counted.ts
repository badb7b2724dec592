/** `1 place`, `2 places`: a number with its English noun, for output on a terminal. */
export function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
