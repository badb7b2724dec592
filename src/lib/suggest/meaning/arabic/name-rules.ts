import { after, gapBefore } from '../clause';
import type { Governed } from '../governed';
import type { SenseRule } from '../rule';
import { isPlain } from './plain';
import { isAny, stems } from './stems';
import { AGREEMENTS, CODE_NAMES, INSIDE, NAMESAKES, PROCESSES, ROUNDS_OF, SAYING } from './words';

const rounds = (name: Governed) =>
	/^\d{1,2}$/u.test(after(name.clause)) && /^[\s-]*$/u.test(gapBefore(name.clause, name.clause.to));

/** What any name of a settlement may stand for but the place; none of them holds: the place. */
export const NAMESAKE_RULES: readonly SenseRule[] = [
	{
		id: 'numbered-round',
		sense: 'other',
		certainty: 0.85,
		reason: 'a numbered round of negotiations',
		examples: ['انتهت أعمال لندن 12 بلا بيان.'],
		holds: (name) => rounds(name) && !INSIDE.has(name.preposition)
	},
	{
		id: 'agreement-of',
		sense: 'other',
		certainty: 0.9,
		reason: 'an agreement that bears the name of the city',
		examples: ['ينص اتفاق لندن على وقف القتال.', 'التزم الطرفان بتفاهمات لندن.'],
		holds: (name) => isPlain(name) && name.head === name.clause.from && isAny(name.word, AGREEMENTS)
	},
	{
		id: 'process-of',
		sense: 'other',
		certainty: 0.9,
		reason: 'negotiations that bear the name of the city',
		examples: ['يشارك الوفد في مسار لندن.', 'في إطار «لندن».'],
		holds: (name) => isPlain(name) && isAny(name.word, PROCESSES)
	},
	{
		id: 'rounds-of',
		sense: 'other',
		certainty: 0.55,
		reason: 'negotiations called after the city: they may have been held elsewhere',
		examples: ['فشلت محادثات لندن في وقف القتال.'],
		holds: (name) => isPlain(name) && isAny(name.word, ROUNDS_OF)
	}
];

/** What the name of any place may be a part of. */
export const OTHER_NAME_RULES: readonly SenseRule[] = [
	{
		id: 'namesake',
		sense: 'other',
		certainty: 0.6,
		reason: 'a body or a building that is called after the place',
		examples: ['قال طلاب جامعة ليون إن الامتحانات أجلت.'],
		holds: (name) =>
			isPlain(name) &&
			name.head === name.clause.from &&
			stems(name.word).some((stem) => NAMESAKES.has(stem)) &&
			!name.word.startsWith('ال')
	},
	{
		id: 'code-name',
		sense: 'other',
		certainty: 0.9,
		reason: 'the code name of an operation',
		examples: ['أطلقت الفصائل عملية درع الرون.'],
		holds: (name) => isPlain(name) && isAny(name.word, CODE_NAMES)
	},
	{
		id: 'route',
		sense: 'other',
		certainty: 0.6,
		reason: 'one end of a road that is called after both',
		examples: ['قطع المحتجون طريق ليون – لندن الدولي.'],
		holds: isRoute
	}
];

const DASH = /[-–—ـ]/u;
const ROADS = new Set([
	'طريق',
	'الطريق',
	'اوتوستراد',
	'الاوتوستراد',
	'الدولي',
	'السريع',
	'سكه',
	'خط'
]);

/** "Road A – B": the first name has a road before it and a dash behind, the second a dash before it. */
function isRoute({ clause, head, word, preposition }: Governed): boolean {
	if (preposition !== '') return false;
	const first =
		ROADS.has(word.replace(/^[وفبل](?=....)/u, '')) && DASH.test(gapBefore(clause, clause.to));
	const last =
		DASH.test(gapBefore(clause, head)) &&
		clause.words
			.slice(Math.max(0, head - 4), head)
			.some(({ folded }) => ROADS.has(folded.replace(/^[وفبل](?=....)/u, '')));
	return first || last;
}

/** Where an atlas does not say which names stand for governments, only this is taken for one. */
export const SPEAKER_RULES: readonly SenseRule[] = [
	{
		id: 'speaker',
		sense: 'government',
		certainty: 0.8,
		reason: 'what speaks or promises is a government',
		examples: ['قالت لندن إن القرار نهائي.', 'لندن ترفض القرار.'],
		holds: (name) =>
			isPlain(name) && (isAny(name.word, SAYING) || isAny(after(name.clause), SAYING))
	}
];
