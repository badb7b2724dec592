import { expect, test } from 'vitest';
import { NO_NAMING } from '../../../src/lib/domain/naming';
import { PLAIN_RULES } from '../../../src/lib/suggest/meaning/plain-links';
import { suggest } from '../../../src/lib/suggest/suggest';
import { namedAtlas } from '../../support/named-atlas';

const atlas = {
	...namedAtlas({
		vienna: { 'name:en': 'Vienna', 'alt_name:en': 'Vienne' },
		breda: { 'name:en': 'Breda' },
		'newport-east': { 'name:en': 'Newport' },
		'newport-west': { 'name:en': 'Newport' }
	}),
	naming: { ...NO_NAMING, governments: new Set(['vienna']) }
};

/** A sentence for each rule, with what it says of the name in it. */
const SENTENCES: Readonly<Record<string, readonly (readonly [lang: string, text: string])[]>> = {
	'several-of-the-name': [['en', 'The envoys returned from Newport with a treaty.']],
	dateline: [['en', 'Vienna — The envoys returned with a treaty.']],
	placed: [
		['en', 'The envoys met in Vienna for the treaty.'],
		['fr', 'Les envoyés se sont réunis à Vienne pour le traité.']
	],
	'perhaps-a-government': [['en', 'The treaty was refused when Vienna heard of it.']],
	'only-of-the-name': [['en', 'The treaty was signed when Breda fell to them.']]
};

test.each(PLAIN_RULES)('$rule: $reason', ({ rule, certainty }) => {
	const sentences = SENTENCES[rule] ?? [];
	expect(sentences).not.toEqual([]);
	for (const [lang, text] of sentences) {
		const { passages, doubts } = suggest(text, atlas, { lang });
		const found = [...passages.flatMap(({ links }) => links), ...doubts];
		expect(found).toMatchObject([{ rule, certainty }]);
	}
});
