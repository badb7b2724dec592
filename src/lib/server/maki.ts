import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BoxedPath } from '../domain/symbol-shape';

const require = createRequire(import.meta.url);

/** Side of the square that Maki draws in. */
const BOX = 15;

/** The path of an icon of Maki (Mapbox, CC0 1.0) by its name; `null` where Maki has none. */
export function makiIcon(name: string): BoxedPath | null {
	if (!/^[\w-]+$/.test(name)) return null;
	try {
		const svg = readFileSync(require.resolve(`@mapbox/maki/icons/${name}.svg`), 'utf8');
		const paths = [...svg.matchAll(/\sd="([^"]+)"/g)].map(([, path = '']) => path);
		// White space may be escaped in it.
		return { path: paths.join('').replace(/&#x[9a];/gi, ' '), box: BOX };
	} catch {
		return null;
	}
}
