import { describe, expect, test } from 'vitest';
import { partsOf } from '../../../src/lib/suggest/furniture';
import { FURNITURE } from '../../../src/lib/suggest/furniture/words';
import { readSource } from '../../../src/lib/suggest/read-source';

const PROSE = [
	'اجتمع الوزيران أمس في قصر الحكومة وبحثا الوضع في الجنوب وسبل تثبيت الهدنة.',
	'وقال المتحدث إن الطرفين اتفقا على مواصلة العمل في الأيام المقبلة.'
];
const partsIn = (...lines: string[]) =>
	partsOf(readSource(lines.join('\n\n'), 'ar'), []).map(({ is }) => is);

describe('page furniture', () => {
	test.each(FURNITURE.flatMap(({ id, examples }) => examples.map((example) => [id, example])))(
		'%s: %s',
		(_, line) => {
			expect(partsIn(...PROSE, line)).toEqual(['body', 'body', 'furniture']);
		}
	);

	test('headlines under "related" end where prose begins anew', () => {
		const page = [...PROSE, 'مقالات ذات صلة', 'وفد جديد يصل إلى العاصمة', PROSE[0] ?? ''];
		expect(partsIn(...page)).toEqual(['body', 'body', 'furniture', 'furniture', 'body']);
	});

	test('of a title that is repeated the last is the title', () => {
		const title = 'وزيران يبحثان وضع الجنوب';
		const page = [`${title} - الموقع`, title, 'اسم الموقع', ...PROSE];
		expect(partsIn(...page)).toEqual(['furniture', 'title', 'furniture', 'body', 'body']);
	});

	test('a snippet without prose is text', () => {
		expect(partsIn('هدوء في الجنوب')).toEqual(['body']);
	});
});
