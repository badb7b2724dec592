import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { Lang } from '$lib/domain/localized';
import type { Palette } from '$lib/symbology/palette';
import type { Cluster } from '../clusters';
import { certainRadius, discRadius } from '../layers/clusters';
import { bufferOf, matrixFrom, programOf, spriteSheet } from './gl';
import { LETTER_BOX, Lettering } from './lettering';
import { DISC_FILL, DISCS, LETTERS, SPRITES } from './shaders';

/** Points that are drawn by one program, anew at every step. */
interface Drawn {
	readonly program: WebGLProgram;
	readonly array: WebGLVertexArrayObject;
	readonly buffer: WebGLBuffer;
}

interface Resources {
	readonly discs: Drawn;
	readonly letters: Drawn;
	readonly sheet: WebGLTexture;
}

/** Values of a disc, and of a letter: position and two more. */
const VALUES = 4;

/**
 * Draws the clusters as the style has them, in the frame that draws their points: MapLibre's worker would
 * write the numbers some frames later, at several times the cost of all the rest.
 */
export class ClusterLayer implements CustomLayerInterface {
	readonly id = 'dense-clusters';
	readonly type = 'custom';
	readonly #origin: readonly [number, number];
	#map: MapLibreMap | null = null;
	#lettering = new Lettering();
	#colours = { ground: [0, 0, 0], ink: [0, 0, 0] };
	#discs = new Float32Array();
	#letters = new Float32Array();
	#stale = { values: true, look: true };
	#resources: Resources | null = null;

	/** Positions are reckoned from `origin`, which lies near them, in Web Mercator's square. */
	constructor(origin: readonly [x: number, y: number]) {
		this.#origin = origin;
	}

	/** Draws with the colours and digits of these, from the next call of {@link show} on. */
	setLook(palette: Palette, lang: Lang, fonts: string): void {
		this.#colours = { ground: channels(palette.halo), ink: channels(palette.hues.ink.drawn) };
		this.#lettering = new Lettering(lang, palette.label, fonts);
		this.#stale.look = true;
		// Until the font is there its like is drawn.
		void this.#lettering.loaded.then(() => {
			this.#stale.look = true;
			this.#map?.triggerRepaint();
		});
	}

	/** Draws these from the next frame on. */
	show(clusters: readonly Cluster[]): void {
		const [originX, originY] = this.#origin;
		const all = clusters.map(({ x, y, certain, possible }) => {
			const [left, top, count] = [x - originX, y - originY, certain + possible];
			const letters = this.#lettering.lettersOf(count);
			return {
				disc: [left, top, discRadius(count), certainRadius(count, certain)],
				letters: letters.flatMap(({ offset, sprite }) => [left, top, offset, sprite])
			};
		});
		this.#discs = Float32Array.from(all.flatMap(({ disc }) => disc));
		this.#letters = Float32Array.from(all.flatMap(({ letters }) => letters));
		this.#stale.values = true;
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap): void {
		this.#map = map;
		this.#resources = null;
	}

	onRemove(): void {
		this.#map = null;
		this.#resources = null;
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		if (!this.#map || this.#discs.length === 0) return;
		const { clientWidth, clientHeight } = this.#map.getContainer();
		const { discs, letters, sheet } = this.#ready(gl);
		const matrix = matrixFrom(defaultProjectionData.mainMatrix, this.#origin);
		gl.disable(gl.DEPTH_TEST);
		for (const [{ program, array }, values] of [
			[discs, this.#discs],
			[letters, this.#letters]
		] as const) {
			const uniform = (name: string) => gl.getUniformLocation(program, name);
			gl.useProgram(program);
			gl.bindVertexArray(array);
			gl.bindTexture(gl.TEXTURE_2D_ARRAY, sheet);
			gl.uniformMatrix4fv(uniform('matrix'), false, matrix);
			gl.uniform1f(uniform('ratio'), this.#map.getPixelRatio());
			gl.uniform2f(uniform('container'), clientWidth, clientHeight);
			gl.uniform1f(uniform('size'), LETTER_BOX);
			gl.uniform3fv(uniform('ground'), this.#colours.ground);
			gl.uniform3fv(uniform('ink'), this.#colours.ink);
			gl.drawArrays(gl.POINTS, 0, values.length / VALUES);
		}
		gl.bindVertexArray(null);
	}

	#ready(gl: WebGL2RenderingContext): Resources {
		const resources = this.#resources ?? {
			discs: drawn(gl, DISCS, DISC_FILL, 'radii'),
			letters: drawn(gl, LETTERS, SPRITES, 'letter'),
			sheet: null
		};
		const { discs, letters, sheet } = resources;
		if (this.#stale.values || !this.#resources) {
			fill(gl, discs, this.#discs);
			fill(gl, letters, this.#letters);
		}
		if (this.#stale.look) gl.deleteTexture(sheet);
		const fresh = this.#stale.look ? null : sheet;
		this.#stale = { values: false, look: false };
		return (this.#resources = {
			discs,
			letters,
			sheet: fresh ?? spriteSheet(gl, this.#lettering.pictures())
		});
	}
}

function drawn(gl: WebGL2RenderingContext, vertex: string, fragment: string, more: string): Drawn {
	const program = programOf(gl, vertex, fragment);
	const array = gl.createVertexArray();
	gl.bindVertexArray(array);
	const buffer = bufferOf(gl, program, new Float32Array(), { position: 2, [more]: 2 });
	gl.bindVertexArray(null);
	return { program, array, buffer };
}

function fill(gl: WebGL2RenderingContext, { buffer }: Drawn, values: Float32Array): void {
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
}

/** `#rrggbb` as red, green and blue, 0 to 1. */
function channels(colour: string): number[] {
	return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
}
