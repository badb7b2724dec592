import { describe, expect, test } from 'vitest';
import {
	carryFrameOptions,
	readFrameOptions,
	writeFrameOptions
} from '../../../src/lib/domain/frame-options';

const OPTIONS = { text: true, timeline: true, theme: 'dark' } as const;

describe('the options of a frame', () => {
	test('come back as they were written, beside what else the address says', () => {
		const written = writeFrameOptions(new URLSearchParams('from=2020-01-01'), OPTIONS);
		expect(written.toString()).toBe('from=2020-01-01&frame=on&text=open&timeline=shown&theme=dark');
		expect(readFrameOptions(written)).toEqual({ text: true, timeline: true });
	});

	test('say no more than that it is a frame where nothing is asked for: the map alone', () => {
		const plain = { text: false, timeline: false, theme: null };
		expect(writeFrameOptions(new URLSearchParams('a=b'), plain).toString()).toBe('a=b&frame=on');
		expect(readFrameOptions(new URLSearchParams())).toEqual({ text: false, timeline: false });
	});

	test('go along to the next page, and nothing else does', () => {
		const from = new URLSearchParams('place=idlib&frame=on&theme=dark&timeline=shown');
		const carried = carryFrameOptions(from, new URLSearchParams('from=2020-01-01'));
		expect(carried.toString()).toBe('from=2020-01-01&frame=on&timeline=shown&theme=dark');
	});
});
