import type {
	CustomLayerInterface,
	CustomRenderMethodInput,
	Map as MapLibreMap
} from 'maplibre-gl';
import type { TimeWindow } from '$lib/domain/timespan';
import type { Icon } from '$lib/symbology/icons';
import { FAINT_SYMBOL, iconSizeAt } from '../layers/points';
import { DAYS, type DensePoints } from './dense-points';
import { drawIcon } from '../put-icons';
import { bufferOf, matrixFrom, programOf, SPRITE, spriteSheet } from './gl';
import { POINTS, SPRITES } from './shaders';
import { spriteOf } from './sprites';

/** What lives on the graphics card, and is lost with it. */
interface Resources {
	readonly program: WebGLProgram;
	readonly points: WebGLVertexArrayObject | null;
	readonly state: WebGLBuffer;
	readonly sheet: WebGLTexture;
	readonly uniform: (name: string) => WebGLUniformLocation | null;
}

/**
 * Draws every point of a large atlas in one call, by the very icons of the symbol layers. What changes
 * from step to step is the window, two numbers; a point's state only where clusters, layers or
 * mentions change.
 */
export class PointLayer implements CustomLayerInterface {
	readonly id = 'dense-points';
	readonly type = 'custom';
	readonly #points: DensePoints;
	#icons: readonly Icon[] = [];
	#window: TimeWindow = { from: 0, to: 0 };
	readonly #state: Uint8Array;
	#stale = { state: false, icons: false };
	#map: MapLibreMap | null = null;
	#resources: Resources | null = null;

	/** To be added to a map after its icons are set. */
	constructor(points: DensePoints) {
		this.#points = points;
		this.#state = new Uint8Array(points.length);
	}

	/** Draws this window from the next frame on, with these states; see `dense-window.ts`. */
	show(window: TimeWindow, state: Uint8Array): void {
		this.#window = window;
		if (!sameBytes(state, this.#state)) {
			this.#state.set(state);
			this.#stale.state = true;
		}
		this.#map?.triggerRepaint();
	}

	/** Draws by these icons, see `spritesOf`: those of another theme are as large. */
	setIcons(icons: readonly Icon[]): void {
		this.#icons = icons;
		this.#stale.icons = true;
		this.#map?.triggerRepaint();
	}

	onAdd(map: MapLibreMap): void {
		this.#map = map;
		// Of another context than the present one, where that was lost.
		this.#resources = null;
	}

	onRemove(): void {
		this.#map = null;
		this.#resources = null;
	}

	render(gl: WebGL2RenderingContext, { defaultProjectionData }: CustomRenderMethodInput): void {
		if (!this.#map) return;
		const { program, points, sheet, uniform } = this.#ready(gl);
		gl.useProgram(program);
		gl.bindVertexArray(points);
		gl.bindTexture(gl.TEXTURE_2D_ARRAY, sheet);
		gl.uniformMatrix4fv(
			uniform('matrix'),
			false,
			matrixFrom(defaultProjectionData.mainMatrix, this.#points.origin)
		);
		gl.uniform2f(uniform('window'), this.#window.from, this.#window.to);
		gl.uniform1f(uniform('scale'), iconSizeAt(this.#map.getZoom()) * this.#map.getPixelRatio());
		gl.uniform1f(uniform('faintness'), FAINT_SYMBOL);
		gl.disable(gl.DEPTH_TEST);
		gl.drawArrays(gl.POINTS, 0, this.#points.length);
		gl.bindVertexArray(null);
	}

	/** Makes what is missing on the graphics card, and renews what has changed. */
	#ready(gl: WebGL2RenderingContext): Resources {
		const resources = this.#resources ?? this.#make(gl);
		this.#resources = resources;
		if (this.#stale.state) {
			gl.bindBuffer(gl.ARRAY_BUFFER, resources.state);
			gl.bufferSubData(gl.ARRAY_BUFFER, 0, this.#state);
		}
		if (this.#stale.icons) {
			gl.deleteTexture(resources.sheet);
			this.#resources = { ...resources, sheet: this.#sheet(gl) };
		}
		this.#stale = { state: false, icons: false };
		return this.#resources;
	}

	#make(gl: WebGL2RenderingContext): Resources {
		const program = programOf(gl, POINTS, SPRITES);
		const points = gl.createVertexArray();
		gl.bindVertexArray(points);
		bufferOf(gl, program, this.#positions(), { position: 2 });
		bufferOf(gl, program, this.#points.days, { days: DAYS.length });
		bufferOf(gl, program, this.#looks(), { look: 2 });
		const state = bufferOf(gl, program, this.#state, { state: 1 });
		gl.bindVertexArray(null);
		this.#stale = { state: false, icons: false };
		return {
			program,
			points,
			state,
			sheet: this.#sheet(gl),
			uniform: (name) => gl.getUniformLocation(program, name)
		};
	}

	/** Relative to their origin: 32 bits would not tell neighbours apart in the whole world. */
	#positions(): Float32Array {
		const { x, y, length } = this.#points;
		const [originX, originY] = this.#points.origin;
		const positions = new Float32Array(2 * length);
		for (let point = 0; point < length; point++) {
			positions[2 * point] = (x[point] ?? 0) - originX;
			positions[2 * point + 1] = (y[point] ?? 0) - originY;
		}
		return positions;
	}

	/** Sprite and size of each point. */
	#looks(): Float32Array {
		const { kindOf, weak, length } = this.#points;
		const looks = new Float32Array(2 * length);
		for (let point = 0; point < length; point++) {
			const sprite = spriteOf(kindOf[point] ?? 0, weak[point] === 1);
			looks[2 * point] = sprite;
			looks[2 * point + 1] = this.#icons[sprite]?.size ?? 0;
		}
		return looks;
	}

	#sheet(gl: WebGL2RenderingContext): WebGLTexture {
		return spriteSheet(
			gl,
			this.#icons.map((icon) => drawIcon(icon, SPRITE / icon.size))
		);
	}
}

function sameBytes(some: Uint8Array, others: Uint8Array): boolean {
	for (let at = 0; at < some.length; at++) if (some[at] !== others[at]) return false;
	return some.length === others.length;
}
