import { describe, expect, test } from 'vitest';
import { atlas as real } from '../../../src/lib/server/atlas';
import { CAPITAL_RULES } from '../../../src/lib/suggest/meaning/arabic/capital-rules';
import {
	NAMESAKE_RULES,
	OTHER_NAME_RULES,
	SPEAKER_RULES
} from '../../../src/lib/suggest/meaning/arabic/name-rules';
import { atlasOf, collection, feature, legend, point, square } from '../../support/authored';
import { measureNews, readSentence } from '../../support/reading-news';

/** A province and a city of one name, capitals, towns, and posts called after villages. */
function files(governments: boolean) {
	const capital = governments ? { stands_for: 'government' } : {};
	return {
		'layers.yaml': legend('towns'),
		'atlas.yaml': 'languages: [ar, en]\n',
		'kinds.yaml': `
places:
  - { id: city, name: { ar: مدينة }, geometry: point, gazetteer: { fclass: P }, nouns: { ar: { one: [مدينة], several: [مدن] } } }
  - { id: province, name: { ar: محافظة }, geometry: area, bare: first, nouns: { ar: { one: [محافظة], several: [محافظات] } } }
  - { id: post, name: { ar: نقطة }, geometry: point, bare: never, nouns: { ar: { one: [نقطة مراقبة, نقطة المراقبة], several: [نقاط المراقبة, نقاط] } } }
  - { id: river, name: { ar: نهر }, geometry: line, nouns: { ar: { one: [نهر] } } }
`,
		'places/towns.geojson': collection(
			feature('paris', point(2, 48), { 'name:ar': 'باريس', kind: 'city', ...capital }),
			feature('london', point(0, 51), { 'name:ar': 'لندن', kind: 'city' }),
			feature('lyon', point(4.8, 45.7), { 'name:ar': 'مدينة ليون', kind: 'city' }),
			feature('lyonnais', square(4, 45, 2), {
				'name:ar': 'محافظة ليون',
				'alt_name:ar': 'ليون',
				kind: 'province'
			}),
			feature('rhone', point(4.7, 44), {
				'name:ar': 'نهر الرون',
				'alt_name:ar': 'الرون',
				kind: 'river'
			}),
			feature('posts', null, {
				'name:ar': 'نقاط المراقبة',
				kind: 'group',
				derived: { collect: 'posts' }
			}),
			feature('post-north', point(5, 46.8), {
				'name:ar': 'نقطة مراقبة شاتيون',
				'alt_name:ar': 'شاتيون',
				kind: 'post',
				part_of: 'posts'
			}),
			feature('post-south', point(5, 45.2), {
				'name:ar': 'نقطة مراقبة بروتو',
				'alt_name:ar': 'بروتو',
				kind: 'post',
				part_of: 'posts'
			}),
			feature('post-far', point(9, 41), {
				'name:ar': 'نقطة مراقبة كورتي',
				'alt_name:ar': 'كورتي',
				kind: 'post',
				part_of: 'posts'
			})
		)
	};
}
const atlas = atlasOf(files(true));

function expectRead(sentence: string, from = atlas) {
	const { expected, linked } = readSentence(sentence, from);
	expect(linked, sentence).toEqual(expected);
}

describe('names that may stand for something else', () => {
	const rules = [...CAPITAL_RULES, ...NAMESAKE_RULES, ...OTHER_NAME_RULES];
	test.each(rules.flatMap(({ id, examples }) => examples.map((example) => [id, example])))(
		'%s: %s',
		(_, example) => expectRead(example)
	);

	test.each(SPEAKER_RULES.flatMap(({ examples }) => examples))(
		'an atlas that names no capitals: %s',
		(example) => expectRead(example, atlasOf(files(false)))
	);
});

describe('which place a name means', () => {
	test.each([
		['alone, the kind that goes first', 'ساد الهدوء في [ليون](place:lyonnais) أمس.'],
		['with the common noun', 'دخلت القوات [مدينة ليون](place:lyon) صباحا.'],
		['with what is attached outside', 'تمر القافلة ب[محافظة ليون](place:lyonnais) اليوم.'],
		['with the noun behind it', 'قصفت الطائرات [ليون المدينة](place:lyon) ليلا.'],
		['of a list behind a plural', 'خرجت مظاهرات في مدن [ليون](place:lyon) و[لندن](place:london).'],
		['of a list of the other kind', 'شهدت محافظات سافوا و[ليون](place:lyonnais) هدوءا.'],
		['of no place of the atlas', 'قتل مدنيان في جبل ليون شرق البلاد.'],
		[
			'a post only with its noun',
			'انسحب الجنود من [نقطة المراقبة في شاتيون](place:post-north) فجرا.'
		],
		['not the village it is called after', 'قصفت المدفعية شاتيون فجرا.'],
		[
			'posts of a list',
			'انسحبت من نقاط المراقبة في [شاتيون](place:post-north) و[بروتو](place:post-south).'
		],
		['the group', 'عززت الجيوش [نقاط المراقبة](place:posts) في الجنوب.'],
		['all of the group by number', 'أقام الجيش [3 نقاط مراقبة](place:posts) هناك.'],
		[
			'one of the group by the side',
			'هاجمت القوات [إحدى نقاط المراقبة](place:post-north) شمال [ليون](place:lyonnais).'
		],
		[
			'one of several in a region',
			'استهدف القصف [إحدى نقاط المراقبة](place:post-north|post-south) في [محافظة ليون](place:lyonnais).'
		]
	])('%s', (_, sentence) => expectRead(sentence));
});

describe('news of the region', () => {
	// Written before the rules and held out while they were made, and written after them.
	test.each(['news-for-work', 'news-held-out', 'news-last'])('%s', (name) => {
		const { precision, recall, differing } = measureNews(`tests/unit/suggest/${name}.txt`, real);
		expect(precision, JSON.stringify(differing, null, 1)).toBeGreaterThanOrEqual(0.95);
		expect(recall, JSON.stringify(differing, null, 1)).toBeGreaterThanOrEqual(0.95);
	});
});
