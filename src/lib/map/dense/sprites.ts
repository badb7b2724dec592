import type { Kind } from '$lib/domain/kind';
import { DOUBT_SUFFIX, iconsOf, PLAIN_ICON, symbolIcon, type Icon } from '$lib/symbology/icons';
import type { Palette } from '$lib/symbology/palette';
import { ofGeometry } from '../layers/by-kind';

/** Sprites of one kind: firm, only possible, weak, and both. */
export const SPRITES_OF_KIND = 4;

/** The sprite of a point in the sheet where it is certain; the next one shows it as only possible. */
export function spriteOf(kind: number, weak: boolean): number {
	return SPRITES_OF_KIND * kind + (weak ? 2 : 0);
}

/** The icons of the symbol layers, for kinds by number: {@link SPRITES_OF_KIND} for each. */
export function spritesOf(
	ids: readonly string[],
	kinds: readonly Kind[],
	palette: Palette
): readonly Icon[] {
	const icons = iconsOf(kinds, palette);
	const known = new Set(ofGeometry(kinds, 'point').map(({ id }) => id));
	const { weak, possible } = DOUBT_SUFFIX;
	return ids.flatMap((id) => {
		const icon = known.has(id) ? symbolIcon(id) : PLAIN_ICON;
		return [icon, icon + possible, icon + weak, icon + weak + possible].flatMap(
			(name) => icons.get(name) ?? []
		);
	});
}
