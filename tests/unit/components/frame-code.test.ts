import { expect, test } from 'vitest';
import { frameCode } from '../../../src/lib/components/shell/frame-code';

test('the code of a frame keeps its address and title inside their quotes', () => {
	const code = frameCode('https://x.org/embed/ar/?from=2020-01-01&layers=a', '"<b>" & more', {
		width: null,
		height: 560
	});
	expect(code).toContain('src="https://x.org/embed/ar/?from=2020-01-01&amp;layers=a"');
	expect(code).toContain('title="&quot;&lt;b&gt;&quot; &amp; more"');
	expect(code.match(/</g)).toHaveLength(2);
});
