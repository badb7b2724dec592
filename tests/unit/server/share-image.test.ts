import { describe, expect, test } from 'vitest';
import { rasterise } from '../../../src/lib/server/share-image';
import { siteAddress } from '../../../src/lib/server/site-address';

/** A picture of one line of text. */
function picture(text: string): Buffer {
	return Buffer.from(
		rasterise(
			`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><text x="290" y="50" text-anchor="end" font-family="Noto Sans Arabic" font-size="40">${text}</text></svg>`
		)
	);
}

describe('share images', () => {
	test('are PNG files of the drawing’s own size', () => {
		const png = picture('سراقب');
		expect(png.subarray(1, 4).toString()).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([300, 80]);
	});

	test('join Arabic letters, with no font of the machine', () => {
		const apart = [...'سراقب'].join('\u200C');
		expect(picture('سراقب').equals(picture(apart))).toBe(false);
	});

	// Where a letter is missing the same empty box stands for every one of them.
	test.each([
		['سراقب', 'منبجو'],
		['Paris', 'Liège'],
		['Αθήνα', 'Πάτρα'],
		['Пермь', 'Омскъ']
	])('have the letters of %s', (one, other) => {
		expect(picture(one).equals(picture(other))).toBe(false);
	});
});

describe('the site’s address', () => {
	test('is optional, and stands without a slash at its end', () => {
		expect(siteAddress('')).toBe(null);
		expect(siteAddress('https://example.org/sanad/')).toBe('https://example.org/sanad');
	});

	test('must be one of the web', () => {
		expect(() => siteAddress('example.org')).toThrow();
		expect(() => siteAddress('ftp://example.org')).toThrow('SITE_URL');
	});
});
