import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNames } from '../../../src/lib/suggest/names/find-names';
import { lexiconOf } from '../../../src/lib/suggest/names/lexicon';
import {
	ARABIC_PARTICLES,
	ENGLISH_ENDINGS,
	FRENCH_ELISIONS,
	TURKISH_ENDINGS
} from '../../../src/lib/suggest/names/attached';
import { namesRunOn } from '../../../src/lib/suggest/names/runs-on';
import { languageOf } from '../../../src/lib/suggest/text/language-of';
import { readSource } from '../../../src/lib/suggest/read-source';
import { namedAtlas } from '../../support/named-atlas';

const atlas = namedAtlas(
	{
		tyre: { 'name:ar': 'صور', 'name:en': 'Tyre' },
		acre: { 'name:ar': 'عكا', 'alt_name:ar': 'عكة', 'name:en': 'Acre' },
		nile: { 'name:ar': 'نهر النيل', 'alt_name:ar': 'النيل', 'name:en': 'Nile' },
		litani: { 'name:ar': 'الليطاني', 'name:en': 'Litani River', 'alt_name:en': 'Litani' },
		gate: {
			'name:ar': 'معبر باب الشمس',
			'alt_name:ar': 'باب الشمس',
			'name:en': 'Sun Gate crossing'
		},
		kufa: { 'name:ar': 'الكوفة', 'name:en': 'al-Kufa' },
		beirut: { 'name:ar': 'بيروت', 'alt_name:ar': 'مدينة بيروت;مدينة بيروت اللبنانية' },
		road: { 'name:ar': 'الطريق إم 9', 'name:en': 'M9 motorway', 'alt_name:en': 'M9' },
		posts: { 'name:ar': 'نقطة مراقبة', 'name:en': 'observation post' },
		zone: { 'name:ar': 'المنطقة العازلة', 'alt_name:ar': 'منطقة عازلة في صور' },
		strip: { 'name:ar': 'شريط صور', 'alt_name:ar': 'شريط;شريط في صور' },
		province: { 'name:ar': 'محافظة أسوان', 'alt_name:ar': 'أسوان' },
		reading: { 'name:en': 'Reading', 'name:fr': 'Le Havre' }
	},
	{ peace: { ar: 'صلح صور (2001)', en: 'Peace of Tyre' } },
	['ar', 'en', 'fr']
);
const lexicon = lexiconOf(atlas);

/** The text with its names in brackets, what is attached to them before an apostrophe. */
function marked(text: string, lang?: string): string {
	const tongue = lang ?? languageOf(text);
	const found = findNames(readSource(text, tongue, namesRunOn(lexicon, tongue)), lexicon);
	return found.reduceRight(
		(all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
		text
	);
}
const idsIn = (text: string, lang?: string) =>
	findNames(readSource(text, lang), lexicon).map(({ names }) =>
		names.map(({ id }) => id).join('|')
	);

describe('Arabic names', () => {
	test('stand without what is attached to them', () => {
		expect(marked('وصل وبصور فصور وكصور ولصور وصور')).toBe(
			'وصل وب[صور] ف[صور] وك[صور] ول[صور] و[صور]'
		);
		expect(marked('عاد من بيروت وببيروت التقى')).toBe('عاد من [بيروت] وب[بيروت] التقى');
	});

	test('keep the article, also where it has melted into its particle', () => {
		expect(marked('مياه للنيل وبالنيل والنيل')).toBe('مياه ل[لنيل] وب[النيل] و[النيل]');
		expect(marked('سد لليطاني')).toBe('سد ل[ليطاني]');
		expect(marked('زار بالبيروت')).toBe('زار ب[البيروت]');
	});

	test('of one word lose the article only where a common noun introduces them', () => {
		expect(marked('في كوفة رأسه')).toBe('في كوفة رأسه');
		expect(marked('في مدينة كوفة')).toBe('في مدينة [كوفة]');
	});

	test('are found in every spelling of their letters', () => {
		expect(marked('في عكّا وعكـــا وعكَّة وعكه')).toBe('في [عكّا] و[عكـــا] و[عكَّة] و[عكه]');
		expect(idsIn('محافظة اسوان، أسوان')).toEqual(['province', 'province']);
	});

	test('are not found inside words', () => {
		expect(idsIn('صورة وصوري وتصور والصورية وصور_جديدة و@صور')).toEqual([]);
	});

	test('stand across line breaks, no-break spaces, and in quotation marks', () => {
		expect(marked('من معبر\u00A0باب\nالشمس إلى')).toBe('من [معبر\u00A0باب\nالشمس] إلى');
		expect(marked('من معبر «باب الشمس» إلى')).toBe('من [معبر «باب الشمس»] إلى');
		expect(marked('من معبر "باب الشمس" إلى')).toBe('من [معبر "باب الشمس"] إلى');
		expect(marked('من معبر «باب الشمس الجديد» إلى')).toBe('من معبر «[باب الشمس] الجديد» إلى');
	});

	test('are told from letters and digits that touch them', () => {
		expect(marked('على الطريق إم9 وبـM9 و M9x')).toBe('على [الطريق إم9] وبـ[M9] و M9x');
	});

	test('are the longest', () => {
		expect(idsIn('وقع صلح صور في صور')).toEqual(['peace', 'tyre']);
		expect(marked('في مدينة بيروت')).toBe('في [مدينة بيروت]');
	});

	test('but for whose they are, and for another place inside them', () => {
		expect(marked('في مدينة بيروت اللبنانية')).toBe('في [مدينة بيروت] اللبنانية');
		expect(marked('إقامة شريط في صور')).toBe('إقامة [شريط] في [صور]');
		expect(marked('إقامة منطقة عازلة في صور')).toBe('إقامة [منطقة عازلة] في [صور]');
	});

	test('stand in the dual and the plural where the table has their noun', () => {
		const numberOf = (text: string) =>
			findNames(readSource(text), lexicon).map(({ number, text: own }) => [own, number]);
		expect(numberOf('أقام نقاط مراقبة')).toEqual([['نقاط مراقبة', 'plural']]);
		expect(numberOf('أقام نقطتي المراقبة')).toEqual([['نقطتي المراقبة', 'dual']]);
		// A noun for several places is not part of the name of one.
		expect(numberOf('محافظتي أسوان وبيروت')).toEqual([
			['أسوان', 'as-named'],
			['بيروت', 'as-named']
		]);
	});
});

describe('names in Latin letters', () => {
	test('go without possessives and elisions', () => {
		expect(marked("Tyre’s harbour and Acre's walls", 'en')).toBe(
			"[Tyre]’s harbour and [Acre]'s walls"
		);
		expect(marked('les rives d’Acre et l’Acre', 'fr')).toBe('les rives d’[Acre] et l’[Acre]');
		expect(marked('Acre’nin ve Tyre’den', 'tr')).toBe('[Acre]’nin ve [Tyre]’den');
	});

	test('are written with capitals, with or without hyphens and articles', () => {
		expect(marked('They are reading in Reading.', 'en')).toBe('They are reading in [Reading].');
		expect(marked('from Al Kufa, el-Kufa', 'en')).toBe('from [Al Kufa], [el-Kufa]');
		expect(marked('du Havre au HAVRE', 'fr')).toBe('du [Havre] au [HAVRE]');
		expect(marked('the M9 and the M-9 motorway', 'en')).toBe('the [M9] and the [M-9 motorway]');
	});

	test('have plurals by the table, and are otherwise not guessed', () => {
		expect(marked('two observation posts', 'en')).toBe('two [observation posts]');
		expect(marked('the Acre and Litani rivers', 'en')).toBe('the [Acre] and [Litani] rivers');
		expect(marked('the Acres, a tyre', 'en')).toBe('the Acres, a tyre');
	});
});

test.each([...ARABIC_PARTICLES, ...ENGLISH_ENDINGS, ...FRENCH_ELISIONS, ...TURKISH_ENDINGS])(
	'what is attached: $example',
	({ written, at, example: [whole, left] }) => {
		const [taken = ''] = written.exec(whole) ?? [];
		expect(at === 'start' ? whole.slice(taken.length) : whole.slice(0, -taken.length)).toBe(left);
	}
);

describe('whatever the text', () => {
	const words = [
		'صور',
		'وَبـصُور',
		'للنيل',
		'معبر',
		'باب',
		'الشمس',
		'صورة',
		'Tyre',
		'l’Acre',
		'𐤑𐤓',
		'e\u0301',
		'9',
		'M9',
		'إم'
	];
	const texts = fc
		.array(
			fc.tuple(
				fc.constantFrom(...words),
				fc.constantFrom(' ', '\n', '\r\n', '\u00A0', '. ', '', '«', '"', '\u200F')
			),
			{
				maxLength: 30
			}
		)
		.map((runs) => runs.flat().join(''));

	test('a link begins and ends where words do, but for what is attached', () => {
		fc.assert(
			fc.property(texts, (text) => {
				for (const found of findNames(readSource(text, 'fr'), lexicon)) {
					expect(text.slice(found.start, found.end)).toBe(found.text);
					expect(found.attached + found.text).toBe(
						text.slice(found.start - found.attached.length, found.end)
					);
					expect(text.slice(0, found.start - found.attached.length)).not.toMatch(/[\p{L}\p{N}_]$/u);
					expect(text.slice(found.end)).not.toMatch(/^(?:[\p{L}\p{N}\p{M}_])/u);
				}
			})
		);
	});

	test('folding moves no offset: what is found is the name once it is folded', () => {
		const mark = fc.constantFrom('', '\u064E', '\u0651\u0650', '\u0640', '\u200D');
		fc.assert(
			fc.property(texts, fc.array(mark, { minLength: 3, maxLength: 3 }), (before, [a, b, c]) => {
				const name = `ص${a}و${b}ر${c === '\u200D' ? '' : c}`;
				const text = `${before} ${name}. `;
				const last = findNames(readSource(text, 'ar'), lexicon).at(-1);
				expect(last && text.slice(last.start, last.end)).toBe(name);
			})
		);
	});
});
