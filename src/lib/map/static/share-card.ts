import { directionOf, textIn, type Lang } from '$lib/domain/localized';
import { PALETTES } from '$lib/symbology/palette';
import { FOCUS_FIT, VIEW_FIT } from '../fit';
import { escapeMarkup } from './escape';
import { frameOf } from './frame';
import { lightInk } from './ink';
import type { StaticMapModel } from './model';
import type { PageFocus } from './page-map';
import { drawStaticMap } from './static-map';
import { short } from './svg';
import { textWidth, type Weight } from './text-width';

/** Size that sites ask of share images, pixels. */
export const CARD = { width: 1200, height: 630 };

const PANEL = { width: 430, padding: 44 };
const MAP = { width: CARD.width - PANEL.width, height: CARD.height };

const PAGE = PALETTES.light.page;

/** Fonts the rasteriser has; each covers Arabic and Latin letters, because it mixes fonts badly. */
const FONTS = { sans: 'Noto Sans Arabic', naskh: 'Noto Naskh Arabic' };

/** Letter sizes of the title, the largest that fits is taken; and the height it may take. */
const TITLE = { sizes: [58, 50, 44, 38, 33, 28], lineHeight: 1.45, room: 340 };

const BOLD: Weight = 700;

/** A page's share image as SVG: its title beside its map, the panel where the page has it. */
export function drawShareCard(model: StaticMapModel, lang: Lang, focus: PageFocus): string {
	const { metadata } = model.atlas;
	const fit = { ...(focus.box ? FOCUS_FIT : VIEW_FIT), padding: focus.box ? 56 : 24 };
	const frame = frameOf(focus.box ?? metadata.view, fit, [MAP]);
	const map = drawStaticMap(model, {
		frame,
		lang,
		ink: lightInk,
		href: null,
		label: focus.title,
		subjects: focus.ids,
		named: focus.named ?? [],
		strong: focus.named ? new Set(focus.named) : model.mentioned,
		rooms: { indexes: [0], openEnded: false },
		corner: [(MAP.width - frame.size.width) / 2, (MAP.height - frame.size.height) / 2],
		font: FONTS.sans
	});
	const rightToLeft = directionOf(lang) === 'rtl';
	return (
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
		`<rect width="100%" height="100%" fill="${PAGE.paper}"/>` +
		`<svg x="${rightToLeft ? 0 : PANEL.width}" width="${MAP.width}" height="${MAP.height}">` +
		`${map}</svg>` +
		panel(textIn(metadata.title, lang), focus.title, textIn(metadata.subtitle, lang), rightToLeft) +
		'</svg>'
	);
}

function panel(site: string, title: string, subtitle: string, rightToLeft: boolean): string {
	const x = rightToLeft ? CARD.width - PANEL.padding : PANEL.padding;
	const anchor = rightToLeft ? 'end' : 'start';
	const line = (text: string, y: number, size: number, colour: string, font: string, bold = true) =>
		`<text x="${x}" y="${short(y)}" text-anchor="${anchor}" font-family="${font}" font-size="${size}" font-weight="${bold ? 700 : 400}" fill="${colour}">${escapeMarkup(rightToLeft ? enclosed(text) : text)}</text>`;
	const fitted = fitTitle(title);
	const headFont = rightToLeft ? FONTS.naskh : FONTS.sans;
	const lines = fitted.lines.map((text, index) =>
		line(text, 150 + (index + 1) * fitted.size * TITLE.lineHeight, fitted.size, PAGE.ink, headFont)
	);
	const edge = rightToLeft ? CARD.width - PANEL.width : PANEL.width;
	const small = wrap(subtitle, 22, PANEL.width - 2 * PANEL.padding, 400);
	return (
		`<path d="M${edge} 0v${CARD.height}" stroke="${PAGE.accent}" stroke-width="6"/>` +
		line(site, 100, 54, PAGE.accent, headFont) +
		lines.join('') +
		(subtitle === title
			? ''
			: small
					.map((text, index) =>
						line(text, 590 - (small.length - 1 - index) * 32, 22, PAGE.ink2, FONTS.sans, false)
					)
					.join(''))
	);
}

/** The rasteriser knows no `direction`: right-to-left marks keep stops at the ends on their side. */
function enclosed(text: string): string {
	return `\u200F${text}\u200F`;
}

function fitTitle(title: string): { readonly size: number; readonly lines: readonly string[] } {
	const width = PANEL.width - 2 * PANEL.padding;
	const tries = TITLE.sizes.map((size) => ({ size, lines: wrap(title, size, width) }));
	const fits = tries.find(
		({ size, lines }) =>
			lines.length * size * TITLE.lineHeight <= TITLE.room &&
			lines.every((line) => textWidth(line, size, BOLD) <= width)
	);
	return fits ?? tries.at(-1) ?? { size: 28, lines: [title] };
}

/** Words in lines no wider than so many pixels; a longer word stands alone. */
function wrap(text: string, size: number, width: number, weight: Weight = BOLD): string[] {
	const lines: string[] = [];
	for (const word of text.split(/\s+/)) {
		const longer = [...lines.slice(-1), word].join(' ');
		if (lines.length > 0 && textWidth(longer, size, weight) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
