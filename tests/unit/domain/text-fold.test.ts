import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldedWords, readingsOf, shareWord } from '../../../src/lib/domain/text-fold';

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

describe('attached letters', () => {
	it('are taken off in every way the word allows', () => {
		expect(readingsOf(fold('وبإدلب'))).toContain('ادلب');
		expect(readingsOf(fold('للمدينة'))).toContain('مدينه');
		expect(readingsOf(fold('حدودها'))).toContain('حدود');
	});

	it('leave a word that only looks as if it had some', () => {
		expect(shareWord('الباب', 'باب')).toBe(true);
		expect(shareWord('البلدة', 'بلدة')).toBe(true);
	});

	it('do not make two names alike that share nothing', () => {
		expect(shareWord('سراقب', 'أريحا')).toBe(false);
		expect(shareWord('', 'أريحا')).toBe(false);
	});
});
