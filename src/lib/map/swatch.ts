import type { Doubt } from '$lib/domain/legend';

/** Size of the sign of a kind beside its name, CSS pixels. */
export const SWATCH = { width: 22, height: 18 };

/** Id of a sign in the picture of all signs. */
export function swatchId(kind: string, doubt: Doubt | undefined): string {
	return doubt ? `${kind}--${doubt}` : kind;
}
