import type { EventGrammar } from '../events/event-grammar';
import { countryIn } from './nationality';
import { isAny, stems, wordSet } from './stems';
import { PREPOSITIONS } from './words';

const FUNCTION = wordSet(
	'في إلى من على عن مع بين ضد لدى أو و أثناء خلال نحو أعقاب بشأن بدء إطلاق إعلان إرسال قوات منطقة رئيس رئيسي الرئيس الرئيسان الرئيسين'
);
const LINKING = wordSet('إلى بين على نحو');
/** What follows is no report that it happened. */
const UNREAL = wordSet(
	`حال إذا لو لولا لن لم منع لمنع دون خروقات انتهاك انتهاكات خرق ضمان إمكانية احتمال احتمالات مخاوف تهديد هدد لوح يهدد تلوح
	استئناف باستئناف فشلت فشل انهيار بانهيار محاولات ضرورة وقف لوقف مثل أي مواصلة بمواصلة المزيد جديد استبعد يستبعد شن
	نحو قبيل تجنب بدرجة حد`
);
const AGREED = wordSet('اتفق اتفقا اتفقت اتفقوا يتفق توصل توصلت توصلا توصلوا');
const ON = wordSet('على إلى');
const RELATIVE = wordSet('الذي التي اللذين الذين');
const DEMONSTRATIVE = wordSet('هذا هذه تلك ذلك');

const NUMBER = /(?:ين|ون|ات|ان|وا|ت|ه|يه|ا)$/u;

/** A word without article, endings and pronouns. */
function root(word: string): string {
	const bare = word.replace(/^[وفبلك]?ال(?=...)/u, '').replace(/^لل(?=...)/u, '');
	const country = countryIn(word);
	if (country) return country;
	return bare.length > 4 ? bare.replace(NUMBER, '') : bare;
}

export const ARABIC_EVENTS: EventGrammar = {
	isFunctionWord: (word) => FUNCTION.has(word) || word.length < 2,
	skeleton: (word) => root(word).replace(/[اوي]|(?<=.)ت$/gu, ''),
	key: root,
	keysOf: (word) => new Set([...stems(word), ...stems(word).map(root), root(word)]),
	attachedTo: (word, reporting, isVerb) => {
		// Nearly every word is none: this is asked of each of a text for each word that reports.
		if (!word.includes(reporting.replace(/[يهء]$/u, ''))) return null;
		if (isVerb) {
			const verb = new RegExp(
				`^([وف]?)${reporting.replace(/ي$/u, '[يت]?')}(?:ت|ا|وا|تا)?$`,
				'u'
			).exec(word);
			return verb ? (verb[1] ?? '').length : null;
		}
		const attached = new RegExp(
			`^([وف]?(?:[بلك]|لل|(?=))(?:ال)?)${reporting}(?:هما|هم|ها|ه|ا)?$`,
			'u'
		);
		const spelt = [word, word.replace(/ا[يو](?=ه)/u, 'اء')];
		for (const each of spelt) {
			const found = attached.exec(each);
			if (!found) continue;
			const [, before = ''] = found;
			// The article stays inside; of "لل" only the first letter is attached.
			return before.replace(/ال$/u, '').replace(/لل$/u, 'ل').length;
		}
		const bare = reporting.replace(/ه$/u, 'ت');
		const owned = new RegExp(`^([وفبلك]{0,2})${bare}(?:هما|هم|ها|ه)$`, 'u').exec(word);
		return bare === reporting || !owned ? null : (owned[1] ?? '').length;
	},
	complement: (reporting, next, behind) => {
		const isOwned = (written: string) => /..(?:هما|هم|ها|ه)$/u.test(written);
		const { folded } = next;
		const isDefinite = /^ال.../u.test(folded) || isOwned(next.written);
		if (!isDefinite || PREPOSITIONS.has(folded)) return false;
		if (isOwned(reporting.written)) return /^ال/u.test(folded) && countryIn(folded) === null;
		return !/^[وفبل]?ال/u.test(reporting.folded) && (behind === '' || PREPOSITIONS.has(behind));
	},
	isLinking: (word, next) => LINKING.has(word) || (word === 'مع' && countryIn(next) !== null),
	isUnreal: (before, _, behind) =>
		before
			.slice(-3)
			.some((word) => UNREAL.has(word) || UNREAL.has(word.replace(/^[وفبل](?=...)/u, ''))) ||
		behind[0] === 'النار',
	isDefinite: (word, reporting) =>
		new RegExp(`^(?:[وفبك]?ال|[وف]?لل)${reporting}$`, 'u').test(word),
	isDescribed: (before, behind) => RELATIVE.has(behind) || DEMONSTRATIVE.has(before),
	needsAgreeing: ([first], before) =>
		first === 'وقف' &&
		!(ON.has(before.at(-1) ?? '') && before.slice(-14).some((word) => isAny(word, AGREED)))
};
