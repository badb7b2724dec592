import { describe, expect, test } from 'vitest';
import { withGaps } from '../../../src/lib/domain/gaps';
import { nearestIds } from '../../../src/lib/domain/nearest-ids';
import { neighboursOf } from '../../../src/lib/domain/neighbours';
import { enclosuresOf } from '../../../src/lib/domain/surroundings';
import type { Place } from '../../../src/lib/domain/place';
import { atlas } from '../../../src/lib/server/atlas';

function place(id: string): Place {
	const found = atlas.places.find((each) => each.id === id);
	if (!found) throw new Error(`no ${id}`);
	return found;
}

describe('paragraphs left out', () => {
	const passage = (paragraph: number) => ({
		id: `p-${paragraph}`,
		paragraph,
		at: [0, 1] as const,
		speaksOf: null,
		quote: [],
		gloss: {}
	});

	test('are counted between passages and after the last', () => {
		const { passages, after } = withGaps([passage(0), passage(2), passage(2), passage(5)], 9);
		expect(passages.map(({ skipped }) => skipped)).toEqual([0, 1, 0, 2]);
		expect(after).toBe(4);
	});
});

describe('ids like the one asked for', () => {
	test('are found in spite of another spelling', () => {
		const ids = atlas.places.map(({ id }) => id);
		expect(nearestIds('saraqeb', ids)[0]).toBe('saraqib');
		expect(nearestIds('bab-el-hawa', ids)[0]).toBe('bab-al-hawa');
		expect(nearestIds('zzz', ids)).toEqual([]);
	});
});

describe('surroundings', () => {
	test('Saraqib lies inside Idlib governorate beyond doubt', () => {
		expect(enclosuresOf(atlas.places, place('saraqib'))).toContainEqual({
			id: 'idlib-governorate',
			doubtful: false
		});
	});

	test('a post near the edge of a hand-drawn zone is said to lie in it only possibly', () => {
		expect(enclosuresOf(atlas.places, place('post-morek'))).toContainEqual({
			id: 'de-escalation-zone',
			doubtful: true
		});
	});

	test('lines and areas have neither neighbours nor an enclosure', () => {
		expect(neighboursOf(atlas.places, place('m4-highway'))).toEqual([]);
		expect(enclosuresOf(atlas.places, place('hatay'))).toEqual([]);
	});

	test('neighbours come nearest first, and none from another country’s capital', () => {
		const near = neighboursOf(atlas.places, place('bab-al-hawa'));
		expect(near[0]?.id).toBe('cilvegozu');
		expect(near.map(({ metres }) => metres)).toEqual(
			near.map(({ metres }) => metres).sort((a, b) => a - b)
		);
		expect(neighboursOf(atlas.places, place('sochi'))).toEqual([]);
	});
});
