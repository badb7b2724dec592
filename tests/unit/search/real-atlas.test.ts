import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas';
import { textIn } from '../../../src/lib/domain/localized';
import { fold } from '../../../src/lib/domain/text-fold';
import { RESULT_TYPES } from '../../../src/lib/search/documents';
import { atlas } from '../../../src/lib/server/atlas';
import type { Outcome } from '../../../src/lib/search/outcome';
import { searchDocuments } from '../../../src/lib/server/search-documents';
import { found, searchOver } from '../../support/find';

const find = searchOver(atlas);
const places = async (typed: string) => found(await find(typed), 'place');

describe('the real atlas', () => {
	// "Idlib" alone is a name of the governorate in the data, because that is what the articles mean
	// by it; the city is called "Idlib city" and follows.
	test.each([
		['ادلب', 'idlib-governorate'],
		['لإدلب', 'idlib-governorate'],
		['Idleb', 'idlib-governorate'],
		['Idlib', 'idlib-governorate'],
		['باب الهوي', 'bab-al-hawa'],
		['جليفا', 'cilvegozu'],
		['saraqeb', 'saraqib'],
		['Bab el-Hawa', 'bab-al-hawa'],
		['bab alhawa', 'bab-al-hawa'],
		['Bāb al-Hawá', 'bab-al-hawa'],
		['Cilvegozu', 'cilvegozu'],
		['سَرَاقِب', 'saraqib'],
		['ســراقب', 'saraqib'],
		['Sarakib', 'saraqib'],
		['Jabal az-Zawiyah', 'jabal-al-zawiya'],
		['Tal Touqan', 'post-tell-touqan'],
		['Qalaat Simʿan', 'post-qalaat-samaan'],
		['M4', 'm4-highway'],
		['إم4', 'm4-highway'],
		['إم ٤', 'm4-highway'],
		['demilitarized zone', 'demilitarised-zone']
	])('%s finds %s first', async (typed, id) => {
		expect((await places(typed))[0]).toBe(id);
	});

	test('the city follows the governorate that the articles mean by its name', async () => {
		expect((await places('ادلب')).slice(0, 2)).toEqual(['idlib-governorate', 'idlib-city']);
		expect((await places('مدينة ادلب'))[0]).toBe('idlib-city');
		expect((await places('Idleb city'))[0]).toBe('idlib-city');
	});

	test.each([
		['Saraqub', 'saraqib'],
		['Rehanly', 'reyhanli'],
		['Idlip', 'idlib-governorate'],
		['Istambul', 'istanbul'],
		['ارحا', 'ariha'],
		['observaton posts', 'observation-posts']
	])('a slip of the pen, %s, still finds %s', async (typed, id) => {
		expect((await places(typed))[0]).toBe(id);
	});

	test('the beginning of a name is enough', async () => {
		for (const typed of ['Sara', 'سرا', 'cilv', 'الهو'])
			expect(await places(typed), typed).not.toEqual([]);
	});

	test('events, passages and articles are found in both languages and by year', async () => {
		expect(found(await find('اتفاق سوتشي'), 'event')[0]).toBe('sochi-memorandum');
		expect(found(await find('Sochi 2018'), 'event')).toEqual(['sochi-memorandum']);
		expect(found(await find('مصدر روسي'), 'article')[0]).toBe('sochi-understandings');
		expect(found(await find('Baladi News'), 'article')).toContain('sochi-understandings');
	});

	test('a place brings the passages that mean it, whatever they call it', async () => {
		const typed = await find('Idleb');
		const written = await find('إدلب');
		expect(found(typed, 'passage').length).toBeGreaterThan(10);
		for (const key of found(typed, 'passage')) expect(found(written, 'passage')).toContain(key);
	});

	test('groups keep their order', async () => {
		const types = (await find('إدلب')).groups.map(({ type }) => type);
		expect(types).toEqual(RESULT_TYPES.filter((type) => types.includes(type)));
	});
});

describe('every place', () => {
	const named = atlas.places.map(({ id, name, altNames }) => ({
		id,
		ar: [textIn(name, 'ar'), ...(altNames.ar ?? [])],
		en: [textIn(name, 'en'), ...(altNames.en ?? [])]
	}));
	/** How many places bear a name; each of them may come first. */
	const bearers = (name: string) =>
		named.filter(({ ar, en }) => [...ar, ...en].some((each) => fold(each) === fold(name))).length;

	test.each(named)('$id is found first by each of its names', async ({ id, ar, en }) => {
		for (const name of [...ar, ...en]) {
			const first = (await places(name)).slice(0, bearers(name) > 1 ? 3 : 1);
			expect(first, name).toContain(id);
		}
	});

	test.each(named)('$id is found first with attached letters', async ({ id, ar }) => {
		for (const name of ar) {
			const attached = /^ال/.test(name)
				? [`و${name}`, `ب${name}`, name.replace(/^ال/, 'لل')]
				: [`و${name}`, `ب${name}`, `ل${name}`, `ف${name}`, `وب${name}`];
			for (const typed of attached) {
				const first = (await places(typed)).slice(0, bearers(name) > 1 ? 3 : 1);
				expect(first, typed).toContain(id);
			}
		}
	});

	test.each(named)('$id is found first without its articles', async ({ id, ar, en }) => {
		for (const name of ar) {
			const bare = name.replace(/(^| )ال(?=\S)/g, '$1');
			expect((await places(bare)).slice(0, 3), bare).toContain(id);
		}
		for (const name of en) {
			const bare = name.replace(/\b[Aa]l-/g, '');
			expect((await places(bare)).slice(0, bearers(name) > 1 ? 3 : 1), bare).toContain(id);
		}
	});
});

function towns({ groups }: Outcome): string[] {
	const hits = groups.find(({ type }) => type === 'town')?.hits ?? [];
	return hits.flatMap(({ document }) =>
		document.type === 'town' ? [textIn(document.name, 'en')] : []
	);
}

describe('what no page is about', () => {
	test('every town that the map names is found by either name, first, where it lies', async () => {
		const named = searchDocuments(atlas).flatMap((each) => (each.type === 'town' ? [each] : []));
		expect(named.length).toBeGreaterThan(10);
		for (const { name, position } of named) {
			for (const typed of Object.values(name)) {
				const outcome = await find(typed);
				expect(towns(outcome)[0], typed).toBe(name.en);
				expect(outcome.groups[0]?.type, typed).toBe('town');
			}
			const drawn = atlas.basemap.towns.find((town) => town.properties?.['name:en'] === name.en);
			expect(drawn?.geometry).toMatchObject({ type: 'Point', coordinates: [...position] });
		}
	});

	test.each(['Jisr ash-Shughur', 'Jisr al-Shughour', 'جسر الشغور', 'بجسر الشغور'])(
		'%s is known as a town that the map only writes',
		async (typed) => {
			const outcome = await find(typed);
			expect(towns(outcome)).toEqual(['Jisr al-Shughur']);
			expect(found(outcome, 'place')).toEqual([]);
		}
	);

	test('a town is not passed off as a place that sounds like it', async () => {
		expect(towns(await find('Sarmin'))).toEqual(['Sarmin']);
		expect((await find('Sarmin')).groups[0]?.type).toBe('town');
		expect(towns(await find('Surman'))).toEqual([]);
	});

	test('nothing at all is an empty answer; something near is offered as a guess', async () => {
		expect(await find('xyzzy')).toMatchObject({ closeness: null, groups: [], progress: 'done' });
		for (const typed of ['', '  ', '،؟!', 'ـــ']) expect((await find(typed)).groups).toEqual([]);
		const guess = await find('Edlep');
		expect(guess.closeness).toBe('near');
		// Places and events alike, under one heading.
		expect(guess.groups).toHaveLength(1);
		// As near by its sound to Aleppo: which of the two comes first depends on the other names.
		expect(found(guess, 'place').slice(0, 2)).toContain('idlib-governorate');
	});
});

describe('variants of transcription', () => {
	const [model] = atlas.places;
	if (!model) throw new Error('the atlas is empty');
	const extended: Atlas = {
		...atlas,
		places: [
			...atlas.places,
			...Object.entries({
				'Jisr al-Shughur': 'جسر الشغور',
				'Tal Rifaat': 'تل رفعت',
				'Maarrat al-Numan': 'معرة النعمان',
				'Deir ez-Zor': 'دير الزور'
			}).map(([en, ar]) => ({
				...model,
				id: en,
				name: { ar, en },
				altNames: { ar: [], en: [] }
			}))
		]
	};
	const findWider = searchOver(extended);

	test.each([
		['Jisr ash-Shughur', 'Jisr al-Shughur'],
		['Jisr al-Shughour', 'Jisr al-Shughur'],
		['Jisr Shughour', 'Jisr al-Shughur'],
		['jisr alshughur', 'Jisr al-Shughur'],
		['Tell Rifat', 'Tal Rifaat'],
		['Tel Rifʿat', 'Tal Rifaat'],
		["Ma'arat an-Nu'man", 'Maarrat al-Numan'],
		['Maarat al Numaan', 'Maarrat al-Numan'],
		['Dayr az-Zawr', 'Deir ez-Zor'],
		['Deir Ezzor', 'Deir ez-Zor']
	])('%s finds %s first', async (typed, id) => {
		expect(found(await findWider(typed), 'place')[0]).toBe(id);
	});
});
