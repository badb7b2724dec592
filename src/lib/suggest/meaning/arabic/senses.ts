import { after, gapBefore, wordAt } from '../clause';
import type { Governed } from '../governed';
import type { SenseRule } from '../rule';
import { reach } from './governed';
import { isAny, stems } from './stems';
import {
	AGREEMENTS,
	CLAUSE_OPENERS,
	CODE_NAMES,
	INSIDE,
	MEETINGS,
	MOTION,
	NAMESAKES,
	POSITIONS,
	PROCESSES,
	RELATIONS,
	ROUNDS_OF,
	SAYING,
	SEAT,
	SUPPORT,
	VISITED,
	VISITS,
	WAYS
} from './words';

const OPENS = /^\s*(?:[-–—ـ/]|\(|:\s*[«"“])/u;
const NISBA = /^ال.+ي[هة]?$/u;

const is = (word: string, set: ReadonlySet<string>) => isAny(word, set);
const plain = ({ preposition }: Governed) => preposition === '';
const behindName = ({ clause }: Governed) => clause.source.text.slice(endOf(clause));
const endOf = (clause: Governed['clause']) => clause.words[clause.to - 1]?.end ?? 0;

/** A pair of governments stands "between": the word may be some way before the second name. */
function isBetween(name: Governed): boolean {
	return name.preposition === 'بين' || reach(name, 4).includes('بين');
}

/** A verb of visiting opens the clause, and no other has begun since. */
function isVisited(name: Governed): boolean {
	const words = reach(name, 6);
	const verb = words.findLastIndex((word) => VISITED.has(word.replace(/^[وفس](?=...)/u, '')));
	const between = words.slice(verb + 1);
	return verb >= 0 && !between.some((word) => CLAUSE_OPENERS.has(word) || is(word, SAYING));
}

/** What a name stands for in Arabic that is that of a capital; what no rule tells is a government. */
export const CAPITAL_RULES: readonly SenseRule[] = [
	{
		id: 'dateline',
		sense: 'place',
		certainty: 0.95,
		reason: 'a dateline: where the report was filed',
		examples: [
			'[باريس](place:paris) - أعلن الوزير استقالته.',
			'[باريس](place:paris) (رويترز) – قال متحدث إن المحادثات انتهت.'
		],
		holds: (name) =>
			name.clause.opensParagraph &&
			!name.clause.inTitle &&
			name.clause.from === 0 &&
			OPENS.test(behindName(name))
	},
	{
		id: 'seat-of-government',
		sense: 'place',
		certainty: 0.95,
		reason: 'named as a capital city',
		examples: [
			'وصل الوفد إلى العاصمة الفرنسية [باريس](place:paris) أمس.',
			'في العاصمة [باريس](place:paris).'
		],
		holds: (name) =>
			plain(name) &&
			(is(name.word, SEAT) || (NISBA.test(name.word) && is(wordAt(name.clause, name.at - 1), SEAT)))
	},
	{
		id: 'way-between',
		sense: 'place',
		certainty: 0.8,
		reason: 'a way between two cities',
		examples: ['أغلقت السلطات الطريق بين [باريس](place:paris) وروان.'],
		holds: (name) => isBetween(name) && reach(name, 4).some((word) => is(word, WAYS))
	},
	{
		id: 'between-governments',
		sense: 'government',
		certainty: 0.95,
		reason: 'one of two sides: "between" governments',
		examples: ['تتواصل الاتصالات بين لندن وباريس.', 'الاتفاق الموقع بين باريس ولندن.'],
		holds: isBetween
	},
	{
		id: 'support-from',
		sense: 'government',
		certainty: 0.95,
		reason: 'support, orders or consent come from a government',
		examples: ['تقدمت فصائل مدعومة من باريس.', 'جاء القرار بطلب من باريس.'],
		holds: (name) => name.preposition === 'من' && is(name.word, SUPPORT)
	},
	{
		id: 'relations-with',
		sense: 'government',
		certainty: 0.9,
		reason: 'relations are with a government',
		examples: ['ساءت علاقته بباريس.', 'دفع الخلاف بباريس إلى الانسحاب.'],
		holds: (name) => name.preposition === 'ب' && is(name.word, RELATIONS)
	},
	{
		id: 'in-the-city',
		sense: 'place',
		certainty: 0.95,
		reason: 'where something is or happens',
		examples: [
			'عقد الوزيران لقاء في [باريس](place:paris).',
			'التقى الرئيسان ب[باريس](place:paris) أمس.',
			'تجرى المباحثات في [باريس](place:paris) و[لندن](place:london).'
		],
		holds: (name) => INSIDE.has(name.preposition) || name.preposition === 'ب'
	},
	{
		id: 'around-the-city',
		sense: 'place',
		certainty: 0.9,
		reason: 'a part or a side of the city',
		examples: [
			'سقطت طائرة قرب [باريس](place:paris).',
			'خرجت مظاهرات في ضواحي [باريس](place:paris).'
		],
		holds: (name) => (plain(name) ? is(name.word, POSITIONS) : POSITIONS.has(name.preposition))
	},
	{
		id: 'visit',
		sense: 'place',
		certainty: 0.9,
		reason: 'visited, reached or left',
		examples: [
			'يزور الرئيس [باريس](place:paris) غدا.',
			'غادر الوفد [باريس](place:paris) بلا نتيجة.',
			'خلال زيارته ل[باريس](place:paris) أمس.'
		],
		holds: (name) =>
			(plain(name) || name.preposition === 'ل' || name.preposition === 'الي') &&
			is(name.word, VISITS)
	},
	{
		id: 'visited-by',
		sense: 'place',
		certainty: 0.75,
		reason: 'the object of a visit, behind who visits',
		examples: ['زار وفد من المعارضة [باريس](place:paris) أمس.'],
		holds: (name) => plain(name) && isVisited(name)
	},
	{
		id: 'process',
		sense: 'other',
		certainty: 0.9,
		reason: 'talks that bear the name of the city',
		examples: ['تعثر مسار باريس من جديد.', 'اجتمعت الدول الضامنة لمسار «باريس».'],
		holds: (name) => plain(name) && is(name.word, PROCESSES)
	},
	{
		id: 'meeting',
		sense: 'place',
		certainty: 0.75,
		reason: 'a meeting called after where it is held',
		examples: ['شارك الوفد في قمة [باريس](place:paris) العام الماضي.'],
		holds: (name) => plain(name) && is(name.word, MEETINGS)
	},
	{
		id: 'way-to',
		sense: 'place',
		certainty: 0.85,
		reason: 'somebody is on the way there',
		examples: [
			'وصل وفد عسكري رفيع إلى [باريس](place:paris).',
			'استدعت الخارجية سفيرها إلى [باريس](place:paris) للتشاور.',
			'توجه الوزير نحو [باريس](place:paris).'
		],
		holds: (name) =>
			['الي', 'نحو', 'صوب', 'باتجاه', 'ل'].includes(name.preposition) &&
			reach(name, name.preposition === 'ل' ? 2 : 8).some((word) => is(word, MOTION))
	},
	{
		id: 'way-from',
		sense: 'place',
		certainty: 0.75,
		reason: 'somebody comes from there',
		examples: ['عاد المبعوث من [باريس](place:paris) مساء.'],
		holds: (name) => name.preposition === 'من' && reach(name, 4).some((word) => is(word, MOTION))
	},
	{
		id: 'to-or-from-a-government',
		sense: 'government',
		certainty: 0.6,
		reason: '"to" or "from" without anything that moves: rather the government',
		examples: ['وجه المجلس انتقادات حادة إلى باريس.'],
		holds: (name) => ['الي', 'من'].includes(name.preposition)
	},
	{
		id: 'government',
		sense: 'government',
		certainty: 0.85,
		reason: 'nothing says that the city is meant: the government that sits there',
		examples: [
			'قالت باريس إنها ترفض القرار.',
			'تدعم باريس الاتفاق.',
			'باريس تدعم الاتفاق.',
			'رفضت المعارضة محاولات باريس لإقناعها.',
			'أكدت واشنطن أن باريس ترغب في الحوار مع لندن.'
		],
		holds: () => true
	}
];

const rounds = (name: Governed) =>
	/^\d{1,2}$/u.test(after(name.clause)) && /^[\s-]*$/u.test(gapBefore(name.clause, name.clause.to));

/** What any name of a settlement may stand for but the place; none of them holds: the place. */
export const NAMESAKE_RULES: readonly SenseRule[] = [
	{
		id: 'numbered-round',
		sense: 'other',
		certainty: 0.85,
		reason: 'a numbered round of talks',
		examples: ['انتهت أعمال لندن 12 بلا بيان.'],
		holds: (name) => rounds(name) && !INSIDE.has(name.preposition)
	},
	{
		id: 'agreement-of',
		sense: 'other',
		certainty: 0.9,
		reason: 'an agreement that bears the name of the city',
		examples: ['ينص اتفاق لندن على وقف القتال.', 'التزم الطرفان بتفاهمات لندن.'],
		holds: (name) => plain(name) && name.head === name.clause.from && is(name.word, AGREEMENTS)
	},
	{
		id: 'process-of',
		sense: 'other',
		certainty: 0.9,
		reason: 'talks that bear the name of the city',
		examples: ['يشارك الوفد في مسار لندن.', 'في إطار «لندن».'],
		holds: (name) => plain(name) && is(name.word, PROCESSES)
	},
	{
		id: 'rounds-of',
		sense: 'other',
		certainty: 0.55,
		reason: 'talks called after the city: they may have been held elsewhere',
		examples: ['فشلت محادثات لندن في وقف القتال.'],
		holds: (name) => plain(name) && is(name.word, ROUNDS_OF)
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
			plain(name) &&
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
		holds: (name) => plain(name) && is(name.word, CODE_NAMES)
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
		holds: (name) => plain(name) && (is(name.word, SAYING) || is(after(name.clause), SAYING))
	}
];
