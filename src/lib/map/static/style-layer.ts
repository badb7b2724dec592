import {
	Color,
	featureFilter,
	latest,
	normalizePropertyExpression,
	type FeatureFilter,
	type LayerSpecification,
	type StylePropertyExpression,
	type StylePropertySpecification,
	type StyleSpecification
} from '@maplibre/maplibre-gl-style-spec';
import type { Geometry } from 'geojson';
import type { Ink } from './ink';
import { drawnProperties, type LayerType } from './style-properties';

/** Values of `["global-state", …]` by name. */
export type GlobalState = Readonly<Record<string, unknown>>;

/** What a layer of the style reads of a feature, and the states that it and the map are in. */
export interface Evaluated {
	readonly geometry: Geometry;
	readonly feature: ReturnType<typeof featureOf>;
	readonly state: Record<string, boolean>;
	readonly globalState: GlobalState;
}

/** What the style's expressions know as a feature. */
export function featureOf({ type }: Geometry, properties: object) {
	return {
		type: type === 'GeometryCollection' ? ('Unknown' as const) : type,
		properties: { ...properties }
	};
}

/** One property in both themes; they differ in colours only. */
interface Property {
	readonly light: StylePropertyExpression;
	readonly dark: StylePropertyExpression;
	readonly isColour: boolean;
}

/** A layer of a style whose properties can be evaluated without a map. */
export class StyleLayer {
	readonly id: string;
	readonly type: LayerType;
	readonly source: string | null;
	readonly #zooms: readonly [least: number, most: number];
	readonly #filter: FeatureFilter;
	readonly #properties: ReadonlyMap<string, Property>;
	readonly #stated: ReadonlySet<string>;
	readonly #ink: Ink;

	/** Throws where the layer has a property that no renderer of ours would draw. */
	constructor(light: LayerSpecification, dark: LayerSpecification, ink: Ink) {
		const known = drawnProperties(light.id, light.type);
		const stated = propertiesOf(light);
		const inDark = propertiesOf(dark);
		for (const name of stated.keys()) {
			if (!known.names.has(name)) throw new Error(`Layer ${light.id}: ${name} is not drawn.`);
		}
		this.id = light.id;
		this.type = known.type;
		this.source = 'source' in light && typeof light.source === 'string' ? light.source : null;
		this.#zooms = [light.minzoom ?? 0, light.maxzoom ?? Infinity];
		this.#filter = featureFilter('filter' in light ? light.filter : undefined, light.id);
		this.#stated = new Set(stated.keys());
		this.#ink = ink;
		this.#properties = new Map(
			[...known.names].map((name) => {
				const specification = specificationOf(known.type, name);
				const parse = (value: unknown) =>
					normalizePropertyExpression(
						value === undefined ? defaultOf(specification) : value,
						`${light.id}.${name}`,
						specification
					);
				return [
					name,
					{
						light: parse(stated.get(name)),
						dark: parse(inDark.get(name)),
						isColour: specification.type === 'color'
					}
				];
			})
		);
	}

	/** Whether the layer draws a feature at a zoom. */
	draws({ feature, globalState }: Evaluated, zoom: number): boolean {
		const [least, most] = this.#zooms;
		if (zoom < least || zoom >= most) return false;
		return this.#filter.filter({ zoom, globalState }, feature);
	}

	/** Whether the style says anything of a property. */
	states(name: string): boolean {
		return this.#stated.has(name);
	}

	number(name: string, zoom: number, feature: Evaluated): number {
		const value = this.value(name, zoom, feature);
		if (typeof value !== 'number') throw new Error(`Layer ${this.id}: ${name} is no number.`);
		return value;
	}

	/** A text, or what can be written as one; empty for none. */
	text(name: string, zoom: number, feature: Evaluated): string {
		const value = this.value(name, zoom, feature);
		return value === null || value === undefined ? '' : String(value);
	}

	/** A colour as this drawing writes it. */
	colour(name: string, zoom: number, feature: Evaluated): string {
		const [light, dark] = this.#inBoth(name, zoom, feature);
		if (light instanceof Color && dark instanceof Color) return this.#ink(light, dark);
		throw new Error(`Layer ${this.id}: ${name} is no colour.`);
	}

	/** What the style says, as its specification types it. */
	value(name: string, zoom: number, feature: Evaluated): unknown {
		return this.#inBoth(name, zoom, feature)[0];
	}

	#inBoth(name: string, zoom: number, { feature, state, globalState }: Evaluated) {
		const property = this.#properties.get(name);
		if (!property) throw new Error(`Layer ${this.id}: ${name} is not drawn.`);
		const evaluate = (theme: StylePropertyExpression): unknown =>
			theme.evaluate({ zoom, globalState }, feature, state);
		return [evaluate(property.light), property.isColour ? evaluate(property.dark) : null] as const;
	}
}

/** The layers of a style, given in both themes, lowest first. */
export function layersOf(
	light: StyleSpecification,
	dark: StyleSpecification,
	ink: Ink
): readonly StyleLayer[] {
	return light.layers.map((layer, index) => {
		const other = dark.layers[index];
		if (other?.id !== layer.id) throw new Error(`Layer ${layer.id} is not in both themes.`);
		return new StyleLayer(layer, other, ink);
	});
}

/** The global state that a style starts with. */
export function globalStateOf({ state = {} }: StyleSpecification): GlobalState {
	return Object.fromEntries(
		Object.entries(state).map(([name, { default: value }]) => [name, value])
	);
}

function propertiesOf(layer: LayerSpecification): ReadonlyMap<string, unknown> {
	const layout: Readonly<Record<string, unknown>> = layer.layout ?? {};
	const paint: Readonly<Record<string, unknown>> = layer.paint ?? {};
	return new Map([...Object.entries(layout), ...Object.entries(paint)]);
}

function specificationOf(type: LayerType, name: string): StylePropertySpecification {
	const found = [latest[`layout_${type}`], latest[`paint_${type}`]]
		.flatMap((group) => Object.entries<unknown>(group))
		.find(([property]) => property === name)?.[1];
	if (isSpecification(found)) return found;
	throw new Error(`No property of a ${type} layer is called ${name}.`);
}

function isSpecification(value: unknown): value is StylePropertySpecification {
	return typeof value === 'object' && value !== null && 'property-type' in value;
}

function defaultOf(specification: StylePropertySpecification): unknown {
	return 'default' in specification ? specification.default : undefined;
}
