import { DISC } from '../layers/clusters';
import { DRAWN, FAINT } from './dense-window';

/**
 * Every point in one call: those that the window leaves out are put where nothing is drawn. The rule is
 * that of `presenceOn` in `domain/timespan.ts`; a test holds the two together.
 */
export const POINTS = `#version 300 es
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

/** Letters beside their positions, sizes and offsets in CSS pixels. */
export const LETTERS = `#version 300 es
in vec2 position;
in vec2 letter;
uniform mat4 matrix;
uniform vec2 container;
uniform float ratio;
uniform float size;
flat out float sprite;
flat out float opacity;

void main() {
	gl_Position = matrix * vec4(position, 0.0, 1.0);
	gl_Position.x += gl_Position.w * letter.x * 2.0 / container.x;
	gl_PointSize = size * ratio;
	sprite = letter.y;
	opacity = 1.0;
}`;

/** A sprite at a point. */
export const SPRITES = `#version 300 es
precision mediump float;
precision mediump sampler2DArray;
uniform sampler2DArray sprites;
flat in float sprite;
flat in float opacity;
out vec4 colour;

void main() {
	colour = texture(sprites, vec3(gl_PointCoord, sprite)) * opacity;
}`;

/** Discs of two radii in CSS pixels: of all, and of what is certain. */
export const DISCS = `#version 300 es
in vec2 position;
in vec2 radii;
uniform mat4 matrix;
uniform float ratio;
flat out vec2 disc;
flat out float size;

void main() {
	gl_Position = matrix * vec4(position, 0.0, 1.0);
	disc = radii;
	size = 2.0 * (radii.x + ${DISC.rim.toFixed(2)} + 1.0);
	gl_PointSize = size * ratio;
}`;

/** Rim, ground and what is certain, one upon the other, each with a soft edge. */
export const DISC_FILL = `#version 300 es
precision highp float;
uniform float ratio;
uniform vec3 ground;
uniform vec3 ink;
flat in vec2 disc;
flat in float size;
out vec4 colour;

void main() {
	float from = distance(gl_PointCoord, vec2(0.5)) * size;
	vec3 reach = vec3(disc.x + ${DISC.rim.toFixed(2)}, disc) - from;
	vec3 inside = clamp(reach * ratio + 0.5, 0.0, 1.0);
	vec3 tone = mix(ink, ground, inside.y);
	tone = mix(tone, ink, inside.z * ${DISC.certain.toFixed(2)});
	colour = vec4(tone, 1.0) * inside.x;
}`;
