import { failure, type Result } from '../result';
import type { Source } from '../sources';
import { formatGeojson } from './format-geojson';
import { formatYaml } from './format-yaml';
import { keyOrderOf } from './key-order';

/** The text of an authored file in canonical order; fails where it does not parse, or is no file of an atlas. */
export function formatSource({ path, text }: Source): Result<string> {
	const order = keyOrderOf(path);
	if (!order) return failure('is no file of the atlas');
	return path.endsWith('.geojson') ? formatGeojson(text, order) : formatYaml(text, order);
}
