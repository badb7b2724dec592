import { describe, expect, test } from 'vitest';
import { frameCode } from '../../../src/lib/components/shell/frame-code';

describe('the code of a frame', () => {
	test('keeps its address and title inside their quotes', () => {
		const code = frameCode('https://x.org/ar/?from=2020-01-01&frame=on', '"<b>" & more', {
			width: null,
			height: 560
		});
		expect(code).toContain('src="https://x.org/ar/?from=2020-01-01&amp;frame=on"');
		expect(code).toContain('title="&quot;&lt;b&gt;&quot; &amp; more"');
		expect(code.match(/</g)).toHaveLength(2);
	});

	test('says its size: as wide as the page, or as wide as was asked', () => {
		expect(frameCode('x', 'x', { width: null, height: 400 })).toContain(
			'width="100%" height="400"'
		);
		expect(frameCode('x', 'x', { width: 320, height: 400 })).toContain('width="320" height="400"');
	});
});
