import { at, Zipf, type Dice } from './dice';

/** A text in the two languages of a synthetic atlas. */
export interface Both {
	readonly ar: string;
	readonly en: string;
}

const pairs = (list: string): readonly Both[] =>
	list.split(',').map((pair) => {
		const [ar = '', en = ''] = pair.trim().split(':');
		return { ar, en };
	});

/** What places are called after; the first are shared by many of them. */
const PROPER = pairs(
	`النخيل:al-Nakhil, الزيتون:al-Zaytun, الرمان:al-Rumman, الحجر:al-Hajar, الغزال:al-Ghazal, السدر:al-Sidr, الملح:al-Milh,
	القمر:al-Qamar, النسر:al-Nasr, الذئب:al-Dhib, الصخر:al-Sakhr, الريح:al-Rih, المطر:al-Matar, البدر:al-Badr, النجم:al-Najm,
	الفرس:al-Faras, الجمل:al-Jamal, العسل:al-Asal, التين:al-Tin, العنب:al-Inab, اللوز:al-Lawz, الجوز:al-Jawz, القصب:al-Qasab,
	الحمام:al-Hamam, الصقر:al-Saqr, الرمل:al-Raml, الكرم:al-Karm, الشمس:al-Shams, الورد:al-Ward, العقيق:al-Aqiq, الفضة:al-Fidda,
	الذهب:al-Dhahab, النحاس:al-Nuhas, الحديد:al-Hadid, الطاحونة:al-Tahuna, المنارة:al-Manara, القنطرة:al-Qantara, السوق:al-Suq,
	الخيمة:al-Khayma, الراية:al-Raya, السيف:al-Sayf, الرمح:al-Rumh, المفتاح:al-Miftah, السلم:al-Sullam, القوس:al-Qaws,
	الخروب:al-Kharrub, السرو:al-Sarw, الصفصاف:al-Safsaf, البلوط:al-Ballut, الحور:al-Hawr, الدفلى:al-Difla, الزعتر:al-Zatar,
	السمسم:al-Simsim, القمح:al-Qamh, الشعير:al-Shair, العدس:al-Adas, الحمص:al-Hummus, الثعلب:al-Thalab, الأرنب:al-Arnab,
	الهدهد:al-Hudhud, البلبل:al-Bulbul, السنونو:al-Sununu, الغراب:al-Ghurab, الحوت:al-Hut`
);
const QUALIFIERS = pairs(
	'الكبير:al-Kabir, الصغير:al-Saghir, الشمالي:al-Shamali, الجنوبي:al-Janubi, الشرقي:al-Sharqi, الغربي:al-Gharbi, القديم:al-Qadim'
);
const properRanks = new Zipf(PROPER.length);

/** Words that stand before a name, by the kind of the place. */
const GENERIC: Readonly<Record<string, readonly Both[]>> = {
	post: pairs('نقطة:Post, مخفر:Guard post'),
	city: pairs('مدينة:Madinat'),
	town: pairs('تل:Tell, دير:Dayr, كفر:Kafr, خان:Khan'),
	village: pairs('كفر:Kafr, عين:Ayn, أم:Umm, أبو:Abu, خربة:Khirbat, بيت:Bayt'),
	site: pairs('تل:Tell, قصر:Qasr, دير:Dayr, خربة:Khirbat, مقام:Maqam'),
	spring: pairs('عين:Ayn, بئر:Bir, نبع:Nab'),
	road: pairs('طريق:Road of, درب:Darb'),
	track: pairs('درب:Darb, مسار:Track of'),
	zone: pairs('منطقة:Zone of'),
	district: pairs('ناحية:District of'),
	hills: pairs('جبل:Jabal, تلال:Hills of'),
	corridor: pairs('ممر:Corridor of'),
	group: pairs('مواقع:Places of')
};

/** A name made up of a common noun, what it is called after and often a word more; several places may share it. */
export function nameOf(dice: Dice, kind: string): Both {
	const parts = [
		dice.pick(GENERIC[kind] ?? []),
		at(PROPER, properRanks.rank(dice)),
		...(dice.chance(0.6) ? [dice.pick(QUALIFIERS)] : [])
	];
	return {
		ar: parts.map(({ ar }) => ar).join(' '),
		en: parts.map(({ en }) => en).join(' ')
	};
}

/** The same names as others spell them. */
export function otherSpelling({ ar, en }: Both): Both {
	return {
		ar: ar.replace(/ ال/u, ' ').replace(/ة/gu, 'ه').replace(/ى/gu, 'ي'),
		en: en.replace(/al-/g, 'el ').replace(/q/g, 'k').replace(/ay/g, 'ei')
	};
}

const CONSONANTS = [...'بتجدرزسشعفقكلمنهوي'].map((ar, index) => ({
	ar,
	en: at('b t j d r z s sh a f q k l m n h w y'.split(' '), index)
}));
const VOWELS = pairs('ا:a, ي:i, و:u');
/** So many different words; the text of an archive has as many as this, most of them rare. */
const VOCABULARY = 20_000;
const wordRanks = new Zipf(VOCABULARY);

/** Some words without meaning, of syllables that both scripts can write, by Zipf's law as those of real texts. */
export function filler(dice: Dice, words: number): Both {
	const written = Array.from({ length: words }, () => word(wordRanks.rank(dice)));
	return {
		ar: written.map(({ ar }) => ar).join(' '),
		en: written.map(({ en }) => en).join(' ')
	};
}

/** The word of a rank; each has its own. */
function word(rank: number): Both {
	const syllables: Both[] = [];
	for (let left = rank + CONSONANTS.length; left > 0; left = Math.floor(left / 54)) {
		const consonant = at(CONSONANTS, left % CONSONANTS.length);
		const vowel = at(VOWELS, Math.floor(left / CONSONANTS.length) % VOWELS.length);
		syllables.push({ ar: consonant.ar + vowel.ar, en: consonant.en + vowel.en });
	}
	return {
		ar: syllables.map(({ ar }) => ar).join(''),
		en: syllables.map(({ en }) => en).join('')
	};
}
