import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../src/lib/suggest/read-source';
import type { Candidate, Gazetteer } from '../../../../src/lib/suggest/types';
import { unknownNames } from '../../../../src/lib/suggest/unknown/unknown-names';

const NO_ATLAS = {
	events: [],
	places: [],
	kinds: { places: [], events: [] },
	metadata: { languages: ['ar'] }
};

/** Reads a text in which the atlas knows some words. */
function read(
	lang: string,
	text: string,
	known: string[] = [],
	gazetteer: Gazetteer | null = null
) {
	const source = readSource(text, lang);
	const parts = source.paragraphs.map(() => ({ is: 'body', reason: '' }) as const);
	const candidates = known.map((name): Candidate => {
		const start = text.indexOf(name);
		const sentence = source.sentences.findIndex(({ end }) => start < end);
		const own = source.wordsOf(source.sentences[sentence] ?? raise());
		const first = own.findIndex(({ end }) => end > start);
		const words = [first, first + name.split(' ').length] as const;
		const names = [{ type: 'place', id: 'known', name, lang }] as const;
		return {
			start,
			end: start + name.length,
			sentence,
			words,
			text: name,
			attached: '',
			number: 'as-named',
			names
		};
	});
	return unknownNames({ source, atlas: NO_ATLAS, parts, candidates }, [], gazetteer);
}

function raise(): never {
	throw new Error('no such sentence');
}

const names = (...asked: Parameters<typeof read>) => read(...asked).map(({ name }) => name);

describe('Arabic', () => {
	test.each([
		['وصل التجار إلى بلدة زمرين أمس.', ['بلدة زمرين']],
		['بين قرية الخالدية ومعبر «باب النور» طريق.', ['قرية الخالدية', 'معبر «باب النور»']],
		['في مدينة معرة الزيتون القديمة سوق.', ['مدينة معرة الزيتون']],
		['فاض نهر البارد قرب جبل الريحان الشمالي.', ['نهر البارد', 'جبل الريحان']],
		['زار بلدات زمرين وكفر ياسمين، والسنديان.', ['زمرين', 'كفر ياسمين', 'السنديان']],
		['فتحت مدينتا زمرين والسنديان أبوابهما.', ['زمرين', 'السنديان']],
		['وبقرية زمرين عين ماء.', ['قرية زمرين']],
		['في ريف زمرين الغربي حقول.', ['ريف زمرين']]
	])('%s', (text, expected) => {
		expect(names('ar', text)).toEqual(expected);
	});

	test.each([
		'وصلوا إلى قرية صغيرة قرب بلدة حدودية.',
		'شمال المدينة القديمة حي سكني ومخيم للنازحين.',
		'قصفت بلدة تقع غرب النهر، وقرية أخرى، ومدينة في الشمال.',
		'في ريف المحافظة ومنطقة العمليات هدوء، وفي محيط المدينة خوف.',
		'وصلت المساعدات إلى مدن وبلدات عدة، وقرى كثيرة.',
		'أقام الجيش حاجز تفتيش عند معبر إنساني وجسر حديدي.',
		'في مدينة سورية كبيرة، وقرى مجاورة لها، إضافة إلى غيرها.',
		'لم يبق حي في القرية.'
	])('no false alarm: %s', (text) => {
		expect(names('ar', text)).toEqual([]);
	});

	test('what the atlas knows is passed over, inside a list as well', () => {
		const text = 'زار بلدات زمرين والعين والسنديان، ثم مدينة العين.';
		expect(names('ar', text, ['العين'])).toEqual(['زمرين', 'السنديان', 'مدينة العين']);
		expect(names('ar', 'في مدينة العين سوق.', ['مدينة العين'])).toEqual([]);
		expect(names('ar', 'في جبل العين الكبير.', ['العين'])).toEqual([]);
	});

	test('a name is counted wherever it returns, in whatever spelling and with what is attached', () => {
		const [name, ...others] = read(
			'ar',
			'في بلدة السنديان سوق. عاد إلى سنديان ثم مر بالسنديان. وللسنديان باب.'
		);
		expect(others).toEqual([]);
		expect(name?.name).toBe('بلدة السنديان');
		expect(name?.spans.map(({ sentence }) => sentence)).toEqual([0, 1, 1, 2]);
	});

	test('"the area of" is not enough, unless the name stands behind another noun or in the gazetteer', () => {
		const text = 'اشتد البرد في منطقة السنديان.';
		const entry = { name: 'السنديان', position: [1, 2], precisionM: null, source: 'x' } as const;
		const gazetteer = { find: (name: string) => (name === 'السنديان' ? [entry] : []) };
		expect(names('ar', text)).toEqual([]);
		expect(names('ar', `${text} وفي قرية السنديان ثلج.`)).toEqual(['قرية السنديان']);
		expect(read('ar', text, [], gazetteer)[0]?.proposals).toEqual([entry]);
	});
});

describe('English and French', () => {
	test.each([
		[
			'en',
			'They left the town of Oakham and the villages of Al-Nayrab, Wing and Tell Ashar.',
			['town of Oakham', 'Al-Nayrab', 'Wing', 'Tell Ashar']
		],
		[
			'en',
			'Fighting near Oakham village and the Rimdo crossing went on below Mount Ester.',
			['Oakham village', 'Rimdo crossing', 'Mount Ester']
		],
		[
			'fr',
			'Dans la ville d’Evran et le village de Saint-Malo du Bois, il neige.',
			['ville d’Evran', 'village de Saint-Malo du Bois']
		],
		[
			'fr',
			'Les villages de Corlay et Plussulien sont au pied du mont Bré.',
			['Corlay', 'Plussulien', 'mont Bré']
		]
	])('%s: %s', (lang, text, expected) => {
		expect(names(lang, text)).toEqual(expected);
	});

	test.each([
		['en', 'The Turkish village lies near a border town of great age. The city council met.'],
		['en', 'Village life. Every Syrian town and its Refugee camp.'],
		['fr', 'La ville de demain et le village de son père.']
	])('%s, no false alarm: %s', (lang, text) => {
		expect(names(lang, text)).toEqual([]);
	});
});

test('page furniture and languages without a table have none', () => {
	const source = readSource('في بلدة زمرين سوق.', 'ar');
	const parts = [{ is: 'furniture', reason: '' }] as const;
	expect(unknownNames({ source, atlas: NO_ATLAS, parts, candidates: [] }, [], null)).toEqual([]);
	expect(names('it', 'La città di Ripon.')).toEqual([]);
});
