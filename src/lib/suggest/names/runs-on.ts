import { readSource } from '../read-source';
import type { RunsOn } from '../text/wrapped';
import { wordReader } from '../text/words';
import { findNames } from './find-names';
import { formReader } from './forms';
import type { Lexicon } from './lexicon';

/** Tells whether a name of the atlas stands across the break of two lines. */
export function namesRunOn(lexicon: Lexicon, lang: string): RunsOn {
	const formsOf = formReader(lang);
	return (before, after) => {
		const last = wordReader(before)({ start: 0, end: before.length }).at(-1);
		if (last?.end !== before.length) return false;
		if (!formsOf(last).some(({ key }) => lexicon.leading.has(key))) return false;
		const source = readSource(`${before}\n${after}`, lang, () => true);
		return findNames(source, lexicon).some(
			({ start, end }) => start < before.length && end > before.length
		);
	};
}
