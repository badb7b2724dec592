/** Width and height of a sprite on its sheet, texels: more than any is drawn with, on dense screens too. */
export const SPRITE = 64;

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

/** A buffer of values, from which attributes of the bound vertex array are read in turn. */
export function bufferOf(
	gl: WebGL2RenderingContext,
	program: WebGLProgram,
	values: Float32Array | Uint8Array,
	attributes: Readonly<Record<string, number>>
): WebGLBuffer {
	const buffer = gl.createBuffer();
	const whole = values instanceof Uint8Array;
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
	const all = Object.values(attributes).reduce((sum, size) => sum + size, 0);
	const stride = all * values.BYTES_PER_ELEMENT;
	let offset = 0;
	for (const [name, size] of Object.entries(attributes)) {
		const attribute = gl.getAttribLocation(program, name);
		gl.enableVertexAttribArray(attribute);
		if (whole) gl.vertexAttribIPointer(attribute, size, gl.UNSIGNED_BYTE, stride, offset);
		else gl.vertexAttribPointer(attribute, size, gl.FLOAT, false, stride, offset);
		offset += size * values.BYTES_PER_ELEMENT;
	}
	return buffer;
}

/** Pictures, all {@link SPRITE} wide and high, as the layers of one texture. */
export function spriteSheet(
	gl: WebGL2RenderingContext,
	pictures: readonly (ImageData | null)[]
): WebGLTexture {
	const sheet = gl.createTexture();
	const target = gl.TEXTURE_2D_ARRAY;
	gl.bindTexture(target, sheet);
	gl.texStorage3D(target, Math.log2(SPRITE) + 1, gl.RGBA8, SPRITE, SPRITE, pictures.length);
	gl.pixelStorei(gl.UNPACK_FLIP_Y_WEBGL, false);
	gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
	pictures.forEach((picture, layer) => {
		const { RGBA, UNSIGNED_BYTE } = gl;
		if (!picture) return;
		gl.texSubImage3D(target, 0, 0, 0, layer, SPRITE, SPRITE, 1, RGBA, UNSIGNED_BYTE, picture);
	});
	gl.generateMipmap(target);
	gl.texParameteri(target, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
	gl.texParameteri(target, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
	gl.texParameteri(target, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
	gl.texParameteri(target, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
	return sheet;
}

/** The map's matrix for positions relative to an origin in Web Mercator's square, which is added in 64 bits. */
export function matrixFrom(
	matrix: ArrayLike<number>,
	[x, y]: readonly [x: number, y: number]
): Float32Array {
	return Float32Array.from({ length: 16 }, (_, at) => {
		const value = matrix[at] ?? 0;
		const row = at - 12;
		return row < 0 ? value : value + x * (matrix[row] ?? 0) + y * (matrix[4 + row] ?? 0);
	});
}
