import { describe, expect, test } from 'vitest';
import { obstacleOf, type Part, type Progress } from '../../../src/lib/map/obstacle';

const done: Progress = {
	webgl: true,
	drawn: true,
	indexed: true,
	broken: new Set(),
	lost: false,
	late: false
};
const broken = (...parts: Part[]) => new Set(parts);

describe('what stands in the way of the interactive map', () => {
	test.each<[string, Partial<Progress>, ReturnType<typeof obstacleOf>]>([
		['nothing once it is drawn and the index is there', {}, null],
		['nothing, however long it took', { late: true }, null],
		['time, at first unsaid', { drawn: false }, 'loading'],
		['time, after a while said', { drawn: false, late: true }, 'slow'],
		['the index, where all else is drawn', { indexed: false }, 'loading'],
		['a part that is broken', { drawn: false, broken: broken('ground') }, 'ground'],
		['the first of several', { drawn: false, broken: broken('index', 'places') }, 'places'],
		[
			'a broken part rather than time',
			{ drawn: false, late: true, broken: broken('program') },
			'program'
		],
		[
			'the index alone, where the picture came after a fault',
			{ indexed: false, broken: broken('program', 'index') },
			'index'
		],
		['a picture that was taken away', { lost: true }, 'lost'],
		[
			'no WebGL before all else',
			{ webgl: false, drawn: false, broken: broken('index') },
			'no-webgl'
		]
	])('%s', (_, progress, expected) => {
		expect(obstacleOf({ ...done, ...progress })).toBe(expected);
	});
});
