import { wordAt } from '../clause';
import type { Governed } from '../governed';
import type { SenseRule } from '../rule';
import { reach } from './governed';
import { isPlain } from './plain';
import { isAny } from './stems';
import {
	CLAUSE_OPENERS,
	INSIDE,
	MEETINGS,
	MOTION,
	POSITIONS,
	PROCESSES,
	RELATIONS,
	SAYING,
	SEAT,
	SUPPORT,
	VISITED,
	VISITS,
	WAYS
} from './words';

const OPENS = /^\s*(?:[-–—ـ/]|\(|:\s*[«"“])/u;
const NISBA = /^ال.+ي[هة]?$/u;

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
	return verb >= 0 && !between.some((word) => CLAUSE_OPENERS.has(word) || isAny(word, SAYING));
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
			isPlain(name) &&
			(isAny(name.word, SEAT) ||
				(NISBA.test(name.word) && isAny(wordAt(name.clause, name.at - 1), SEAT)))
	},
	{
		id: 'way-between',
		sense: 'place',
		certainty: 0.8,
		reason: 'a way between two cities',
		examples: ['أغلقت السلطات الطريق بين [باريس](place:paris) وروان.'],
		holds: (name) => isBetween(name) && reach(name, 4).some((word) => isAny(word, WAYS))
	},
	{
		id: 'between-governments',
		sense: 'government',
		certainty: 0.95,
		reason: 'one of two sides: "between" governments',
		examples: ['تتواصل الاتصالات بين روما وباريس.', 'الاتفاق الموقع بين باريس وروما.'],
		holds: isBetween
	},
	{
		id: 'support-from',
		sense: 'government',
		certainty: 0.95,
		reason: 'support, orders or consent come from a government',
		examples: ['تقدمت فصائل مدعومة من باريس.', 'جاء القرار بطلب من باريس.'],
		holds: (name) => name.preposition === 'من' && isAny(name.word, SUPPORT)
	},
	{
		id: 'relations-with',
		sense: 'government',
		certainty: 0.9,
		reason: 'relations are with a government',
		examples: ['ساءت علاقته بباريس.'],
		holds: (name) => name.preposition === 'ب' && isAny(name.word, RELATIONS)
	},
	{
		id: 'subject-of-a-new-clause',
		sense: 'government',
		certainty: 0.85,
		reason: 'a new clause begins with it: it says or does something',
		examples: ['قتلى بهجوم في [لندن](place:london) وباريس تتوعد بالرد.'],
		holds: ({ clause, head }) =>
			clause.from > head && isAny(clause.words[clause.to]?.folded ?? '', SAYING)
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
		holds: (name) => (isPlain(name) ? isAny(name.word, POSITIONS) : POSITIONS.has(name.preposition))
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
			(isPlain(name) || name.preposition === 'ل' || name.preposition === 'الي') &&
			isAny(name.word, VISITS)
	},
	{
		id: 'visited-by',
		sense: 'place',
		certainty: 0.75,
		reason: 'the object of a visit, behind who visits',
		examples: ['زار وفد من المعارضة [باريس](place:paris) أمس.'],
		holds: (name) => isPlain(name) && isVisited(name)
	},
	{
		id: 'process',
		sense: 'other',
		certainty: 0.9,
		reason: 'negotiations that bear the name of the city',
		examples: ['تعثر مسار باريس من جديد.', 'اجتمعت الدول الضامنة لمسار «باريس».'],
		holds: (name) => isPlain(name) && isAny(name.word, PROCESSES)
	},
	{
		id: 'meeting',
		sense: 'place',
		certainty: 0.75,
		reason: 'a meeting called after where it is held',
		examples: ['شارك الوفد في قمة [باريس](place:paris) العام الماضي.'],
		holds: (name) => isPlain(name) && isAny(name.word, MEETINGS)
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
			reach(name, name.preposition === 'ل' ? 2 : 8).some((word) => isAny(word, MOTION))
	},
	{
		id: 'way-from',
		sense: 'place',
		certainty: 0.75,
		reason: 'somebody comes from there',
		examples: ['عاد المبعوث من [باريس](place:paris) مساء.'],
		holds: (name) => name.preposition === 'من' && reach(name, 4).some((word) => isAny(word, MOTION))
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
			'أكدت واشنطن أن باريس ترغب في الحوار مع روما.'
		],
		holds: () => true
	}
];
