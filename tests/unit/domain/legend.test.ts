import { describe, expect, test } from 'vitest';
import { indexAtlas } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { legendOf } from '../../../src/lib/domain/legend';
import { atlas } from '../../../src/lib/server/atlas';

const index = indexAtlas(atlas);
const all = atlas.layers.map(({ id }) => id);

function legend(
	layers: readonly string[],
	window = atlas.metadata.window,
	selected: string[] = []
) {
	const summary = summaryOf(index, { window, layers, mentionedOnly: false });
	return legendOf(index, atlas.layers, summary, selected);
}

describe('the legend of what is drawn', () => {
	test('holds each kind of the layers that are on once, and none of the others', () => {
		expect(legend(['roads', 'crossings']).kinds).toEqual(['crossing', 'road']);
		const { kinds } = legend(all);
		expect(new Set(kinds).size).toBe(kinds.length);
		expect(kinds).not.toContain('group');
	});

	test('leaves out what is not there in the window', () => {
		const early = { from: atlas.metadata.window.from, to: atlas.metadata.window.from + 30 };
		expect(legend(all).kinds).toContain('corridor');
		expect(legend(all, early).kinds).not.toContain('corridor');
	});

	test('explains the doubt and the faintness that are drawn, and no other', () => {
		expect(legend(['posts']).doubts).toContain('weak');
		expect(legend(['roads']).doubts).toEqual(['broken']);
		expect(legend(['roads'], undefined, ['m4-highway']).doubts).toEqual(['broken', 'ring']);
		expect(legend(['posts'], undefined, ['post-morek']).doubts).toContain('claim');
		expect(legend(['posts'], undefined, ['post-salwa']).doubts).not.toContain('claim');
	});
});
