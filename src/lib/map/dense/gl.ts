import type { Icon } from '$lib/symbology/icons';
import { drawIcon } from '../put-icons';

/** Width and height of a sprite on its sheet, texels: more than any is drawn with, on dense screens too. */
const SPRITE = 64;

/** A program of two shaders; throws with the driver's words where they cannot be compiled. */
export function programOf(
	gl: WebGL2RenderingContext,
	vertex: string,
	fragment: string
): WebGLProgram {
	const program = gl.createProgram();
	for (const [type, source] of [
		[gl.VERTEX_SHADER, vertex],
		[gl.FRAGMENT_SHADER, fragment]
	] as const) {
		const shader = gl.createShader(type);
		if (!shader) continue;
		gl.shaderSource(shader, source);
		gl.compileShader(shader);
		gl.attachShader(program, shader);
		gl.deleteShader(shader);
	}
	gl.linkProgram(program);
	// A context that has just been lost links nothing, and draws again when it is restored.
	if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
		throw new Error(`The points cannot be drawn: ${gl.getProgramInfoLog(program)}`);
	}
	return program;
}

/** A buffer of `size` values a point, read by an attribute of the bound vertex array. */
export function bufferOf(
	gl: WebGL2RenderingContext,
	attribute: number,
	values: Float32Array | Uint8Array,
	size: number
): WebGLBuffer {
	const buffer = gl.createBuffer();
	const whole = values instanceof Uint8Array;
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	gl.bufferData(gl.ARRAY_BUFFER, values, whole ? gl.DYNAMIC_DRAW : gl.STATIC_DRAW);
	gl.enableVertexAttribArray(attribute);
	if (whole) gl.vertexAttribIPointer(attribute, size, gl.UNSIGNED_BYTE, 0, 0);
	else gl.vertexAttribPointer(attribute, size, gl.FLOAT, false, 0, 0);
	return buffer;
}

/** Icons as the layers of one texture, each drawn as large as it fits. */
export function spriteSheet(gl: WebGL2RenderingContext, icons: readonly Icon[]): WebGLTexture {
	const sheet = gl.createTexture();
	const target = gl.TEXTURE_2D_ARRAY;
	gl.bindTexture(target, sheet);
	gl.texStorage3D(target, Math.log2(SPRITE) + 1, gl.RGBA8, SPRITE, SPRITE, icons.length);
	gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
	gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
	icons.forEach((icon, layer) => {
		const image = drawIcon(icon, SPRITE / icon.size);
		const { RGBA, UNSIGNED_BYTE } = gl;
		if (image) {
			gl.texSubImage3D(target, 0, 0, 0, layer, SPRITE, SPRITE, 1, RGBA, UNSIGNED_BYTE, image);
		}
	});
	gl.generateMipmap(target);
	gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
	gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
	gl.texParameteri(target, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
	gl.texParameteri(target, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
	return sheet;
}
