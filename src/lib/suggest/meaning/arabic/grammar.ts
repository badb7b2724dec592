import type { Grammar } from '../grammar';
import { ARABIC_EVENTS } from './event-grammar';
import { governed } from './governed';
import { countryIn, isNationality } from './nationality';
import {
	isPlacingWord,
	isPossessed,
	nounBeside,
	nounNear,
	nounOfList,
	ownerBehind,
	siteBeside
} from './nouns';
import { numberEnding, ONE_OF } from './numbers';
import { CAPITAL_RULES, NAMESAKE_RULES, OTHER_NAME_RULES, SPEAKER_RULES } from './senses';
import { sideOf } from './sides';
import { isAny } from './stems';

export const ARABIC_GRAMMAR: Grammar = {
	events: ARABIC_EVENTS,
	governed,
	capitals: CAPITAL_RULES,
	settlements: NAMESAKE_RULES,
	names: OTHER_NAME_RULES,
	speakers: SPEAKER_RULES,
	nounBeside,
	nounOfList,
	nounNear,
	siteBeside,
	isNationality,
	countryIn,
	possessed: (words, noun) =>
		words.flatMap((word, at) => (isPossessed(word, noun.words) ? [at] : [])),
	isPlacing: isPlacingWord,
	ownerBehind,
	isOneOf: (word) => isAny(word, ONE_OF),
	numberEnding,
	sideOf
};
