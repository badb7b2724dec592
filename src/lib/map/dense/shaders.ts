import { DRAWN, FAINT } from './dense-window';

/**
 * Every point in one call: those that the window leaves out are put where nothing is drawn. The rule is
 * that of `presenceOn` in `domain/timespan.ts`; a test holds the two together.
 */
export const VERTEX = `#version 300 es
in vec2 position;
in vec4 days;
in vec2 look;
in uint state;
uniform mat4 matrix;
uniform vec2 window;
uniform float scale;
uniform float faintness;
flat out float sprite;
flat out float opacity;

void main() {
	bool there = days.x <= window.y && days.y >= window.x && (state & ${DRAWN}u) != 0u;
	bool certain = days.z <= window.y && days.w >= window.x;
	gl_Position = there ? matrix * vec4(position, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
	gl_PointSize = there ? look.y * scale : 1.0;
	sprite = look.x + (certain ? 0.0 : 1.0);
	opacity = (state & ${FAINT}u) != 0u ? faintness : 1.0;
}`;

export const FRAGMENT = `#version 300 es
precision mediump float;
precision mediump sampler2DArray;
uniform sampler2DArray sprites;
flat in float sprite;
flat in float opacity;
out vec4 colour;

void main() {
	colour = texture(sprites, vec3(gl_PointCoord, sprite)) * opacity;
}`;
