import { describe, expect, test } from 'vitest';
import { indexAtlas, type ViewFilter } from '../../../src/lib/domain/atlas-index';
import { summaryOf } from '../../../src/lib/domain/window-summary';
import { parseDay } from '../../../src/lib/domain/timespan';
import { atlas } from '../../../src/lib/server/atlas';

const index = indexAtlas(atlas);
const ALL_LAYERS = atlas.layers.map(({ id }) => id);

function filter(from: string, to: string, more: Partial<ViewFilter> = {}): ViewFilter {
	const window = { from: parseDay(from) ?? Number.NaN, to: parseDay(to) ?? Number.NaN };
	return { window, layers: ALL_LAYERS, mentionedOnly: false, ...more };
}

describe('what a window of the real atlas holds', () => {
	test('everything, over the whole time', () => {
		const summary = summaryOf(index, filter('2017-01-01', '2021-12-31'));
		expect(summary.presence.size).toBe(atlas.places.length);
		expect(summary.passages.length).toBe(
			atlas.articles.reduce((sum, { passages }) => sum + passages.length, 0)
		);
		expect(summary.articles.size).toBe(atlas.articles.length);
	});

	test('after the Sochi memorandum: the demilitarised zone, not yet the corridor', () => {
		const { presence } = summaryOf(index, filter('2018-09-17', '2018-10-10'));
		expect(presence.has('demilitarised-zone')).toBe(true);
		expect(presence.has('m4-security-corridor')).toBe(false);
	});

	test('in 2021: Morek’s post is gone, Ishtabraq’s stands', () => {
		const { presence } = summaryOf(index, filter('2021-01-01', '2021-12-31'));
		expect(presence.has('post-morek')).toBe(false);
		expect(presence.get('post-ishtabraq')).toBe('certain');
	});

	test('a post that may have gone is possible, not certain', () => {
		// "2020-12~" may mean January 2021.
		const { presence } = summaryOf(index, filter('2021-01-10', '2021-01-20'));
		expect(presence.get('post-tell-touqan')).toBeUndefined();
		expect(presence.get('post-al-eis')).toBe('possible');
	});

	test('a passage about the group counts for each of the twelve', () => {
		const { passagesOf } = summaryOf(index, filter('2017-01-01', '2021-12-31'));
		expect(passagesOf.get('post-salwa')).toBe(2);
		expect(passagesOf.get('post-morek')).toBe(3);
		expect(passagesOf.get('post-shir-maghar')).toBe(3);
	});

	test('a layer that is off takes its places out, and passages that name only such places', () => {
		const summary = summaryOf(index, filter('2017-01-01', '2021-12-31', { layers: ['crossings'] }));
		expect([...summary.presence.keys()].sort()).toEqual(['bab-al-hawa', 'cilvegozu']);
		// Passages that report an event and name no place are about the time, not about a layer.
		const placed = summary.passages.filter(({ places }) => places.length > 0);
		expect(placed.map(({ article }) => article)).toEqual(['military-contacts']);
	});

	test('"mentioned only" leaves out what no passage of the window means', () => {
		const { presence } = summaryOf(
			index,
			filter('2021-01-01', '2021-12-31', { mentionedOnly: true })
		);
		expect(presence.has('cilvegozu')).toBe(false);
		expect(presence.has('sochi')).toBe(true);
	});
});
