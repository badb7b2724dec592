import { wordReader } from '../text/words';
import { keyOf } from '../names/forms';

/** A name in one spelling, as the names of the atlas are compared: folded, without articles. */
export function nameKey(name: string): string {
	return wordReader(name)({ start: 0, end: name.length })
		.map(({ folded }) => keyOf(folded).key)
		.join(' ');
}
