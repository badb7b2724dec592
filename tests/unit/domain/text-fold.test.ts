import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../../src/lib/domain/text-fold';

describe('folding', () => {
	it('makes the spellings equal that Arabic writers exchange', () => {
		for (const [one, other] of [
			['إدلب', 'ادلب'],
			['أنقرة', 'انقره'],
			['آستانة', 'استانه'],
			['مُسنَدة', 'مسنده'],
			['ســـراقب', 'سراقب'],
			['شؤون', 'شوون'],
			['على', 'علي'],
			['کردی', 'كردي']
		] as const) {
			expect(fold(one)).toBe(fold(other));
		}
	});

	it('makes Latin transcriptions equal with and without marks', () => {
		expect(fold('Reyhanlı')).toBe(fold('REYHANLI'));
		expect(fold('İskenderun')).toBe('iskenderun');
		expect(fold('Maʿarrat')).toBe(fold("Ma'arrat"));
	});

	it('reads Arabic and Persian digits as digits', () => {
		expect(fold('٢٠١٨ ۲۰۱۸')).toBe('2018 2018');
	});

	it('changes nothing the second time', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text))
		);
	});

	it('finds words between any punctuation', () => {
		expect(foldedWords('«إدلب»، M4–الطريق')).toEqual(['ادلب', 'm4', 'الطريق']);
	});
});
