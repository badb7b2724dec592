import type { Lang } from '$lib/domain/localized';
import { formatNumber } from '$lib/i18n/format';
import { DISC } from '../layers/clusters';
import { SPRITE } from './gl';

/** Width and height of what a letter's sprite covers, CSS pixels: the widest digit with room round it. */
export const LETTER_BOX = 16;

/** Texels in a CSS pixel. */
const SCALE = SPRITE / LETTER_BOX;

/** How far below the middle of a digit its foot stands, ems. */
const FOOT = 0.36;

/** A number that has every digit and the language's separator. */
const EVERY_DIGIT = 1_234_567_890;

/** A letter of a number: its sprite, and how far right of the number's middle it stands, CSS pixels. */
export interface Letter {
	readonly sprite: number;
	readonly offset: number;
}

/** Numbers as sprites of their digits, in the digits and separators of a language. */
export class Lettering {
	/** Resolves once the font is there, of which until then another takes the place. */
	readonly loaded: Promise<unknown>;
	readonly #format: (count: number) => string;
	readonly #characters: readonly string[];
	readonly #colour: string;
	readonly #font: string;
	readonly #known = new Map<number, readonly Letter[]>();
	readonly #widths: readonly number[];

	/** `fonts` are families as CSS has them; without a language there is nothing to write. */
	constructor(lang: Lang | null = null, colour = '', fonts = 'sans-serif') {
		this.#format = lang === null ? () => '' : (count) => formatNumber(count, lang);
		this.#characters = [...new Set(this.#format(EVERY_DIGIT))];
		this.#colour = colour;
		this.#font = `700 ${DISC.letters * SCALE}px ${fonts}`;
		this.#widths = this.#characters.map(
			(each) => (this.#pen()?.measureText(each).width ?? 0) / SCALE
		);
		this.loaded = document.fonts.load(this.#font, this.#characters.join(''));
	}

	/** The letters of a number, from left to right. */
	lettersOf(count: number): readonly Letter[] {
		const known = this.#known.get(count);
		if (known) return known;
		const sprites = [...this.#format(count)].map((each) => this.#characters.indexOf(each));
		const width = (sprite: number) => this.#widths[sprite] ?? 0;
		let left = -sprites.reduce((sum, sprite) => sum + width(sprite), 0) / 2;
		const letters = sprites.map((sprite) => {
			const offset = left + width(sprite) / 2;
			left += width(sprite);
			return { sprite, offset };
		});
		this.#known.set(count, letters);
		return letters;
	}

	/** The sprites. */
	pictures(): (ImageData | null)[] {
		return this.#characters.map((each) => {
			const pen = this.#pen();
			if (!pen) return null;
			pen.textAlign = 'center';
			pen.fillStyle = this.#colour;
			pen.fillText(each, SPRITE / 2, SPRITE / 2 + FOOT * DISC.letters * SCALE);
			return pen.getImageData(0, 0, SPRITE, SPRITE);
		});
	}

	#pen(): CanvasRenderingContext2D | null {
		const canvas = document.createElement('canvas');
		canvas.width = SPRITE;
		canvas.height = SPRITE;
		const pen = canvas.getContext('2d');
		if (pen) pen.font = this.#font;
		return pen;
	}
}
