import type { Lang } from '$lib/domain/localized';
import { GLOBAL, idList } from '../layers/expressions';
import { cartographyOf } from './cartography';
import type { Frame, Point } from './frame';
import type { Ink } from './ink';
import { writeCounted } from './key';
import type { LabelRooms } from './labels';
import { picturedPlace, type StaticMapModel } from './model';
import { drawLayers, placeSymbols } from './picture';
import { scaleBars } from './scale-bar';
import { PictureSources } from './sources';
import { element, markupOf, short, withSharedPaint } from './svg';
import { SymbolDefinitions } from './symbol-definitions';
import { thinned } from './thinning';

/** What one map shows. */
export interface StaticMapOptions {
	readonly frame: Frame;
	readonly lang: Lang;
	readonly ink: Ink;
	/** Address of a place's page; `null` writes a picture without links. */
	readonly href: ((placeId: string) => string) | null;
	/** Name of the whole drawing, for those who do not see it. */
	readonly label: string;
	/** Ids of the places that the page is about. */
	readonly subjects: readonly string[];
	/** Ids of the places that a text of its own names. */
	readonly named: readonly string[];
	/** Ids of the places that are not drawn faint. */
	readonly strong: ReadonlySet<string>;
	readonly rooms: LabelRooms;
	/** Where it stands in a larger picture, at its own size; on a page the style sheet sizes it. */
	readonly corner?: Point;
	/** Classes of the drawing besides its own. */
	readonly classes?: string;
	/** The font of its letters, where no style sheet says it. */
	readonly font?: string;
}

/**
 * A map as SVG, drawn from the style's own value. Its box is the frame's box, as large as the style
 * sheet lets it be: outlines scale with it, while symbols and names stand at shares of its width and
 * height and keep their size in pixels. What is drawn beyond the box overflows.
 */
export function drawStaticMap(model: StaticMapModel, options: StaticMapOptions): string {
	const { frame, lang, ink, subjects, rooms, href } = options;
	const [only, ...others] = subjects;
	// The names of several subjects must not cover each other.
	const alwaysNamed = others.length === 0 ? (only ?? null) : null;
	const { layers, globalState, icons } = cartographyOf(model, lang, ink);
	const definitions = new SymbolDefinitions(icons);
	const raised = subjects.length > 0 ? idList(subjects) : '';
	const context = {
		...{ frame, lang, ink, href, icons, definitions, rooms, alwaysNamed },
		globalState: { ...globalState, [GLOBAL.raised]: raised }
	};
	const shown = thinned(model, frame, new Set([...subjects, ...options.named]));
	const sources = new PictureSources(
		model,
		shown.places.map(({ place, features }) => ({
			pictured: picturedPlace(model, place, new Set(subjects), options.strong),
			features
		})),
		shown.clusters,
		context
	);
	const drawn = drawLayers(layers, sources, placeSymbols(layers, sources, context), context);
	return markupOf(
		element(
			'svg',
			{
				class: ['static-map', options.classes ?? ''].filter(Boolean).join(' '),
				lang,
				role: 'group',
				'aria-label': options.label,
				'data-static-map': '',
				'data-counted': shown.clusters.length > 0 ? writeCounted(model.filter) : undefined,
				...extent(options),
				overflow: 'visible',
				'font-family': options.font
			},
			element('defs', {}, ...definitions.elements),
			...drawn.map(withSharedPaint),
			...scaleBars(frame, lang, ink, options.corner)
		)
	);
}

function extent({ frame: { size, largest }, corner }: StaticMapOptions) {
	const { width, height } = corner ? size : largest;
	const position = corner ? { x: short(corner[0]), y: short(corner[1]) } : {};
	return { ...position, width: short(width, 0), height: short(height, 0) };
}
