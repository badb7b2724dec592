import { expect, it } from 'vitest';
import { FrameThrottle } from '../../../src/lib/map/frame-throttle';

/** A throttle whose pictures are painted by hand. */
function byHand(changes: (requested: string) => boolean = () => true) {
	const done: string[] = [];
	const pictures: (() => void)[] = [];
	const throttle = new FrameThrottle<string>(
		(requested) => {
			done.push(requested);
			return changes(requested);
		},
		(painted) => pictures.push(painted)
	);
	return { throttle, done, paint: () => pictures.shift()?.() };
}

it('the first update is not waited with', () => {
	const { throttle, done } = byHand();
	throttle.request('a');
	expect(done).toEqual(['a']);
});

it('of what is requested while a picture is painted only the last is done', () => {
	const { throttle, done, paint } = byHand();
	for (const each of ['a', 'b', 'c', 'd']) throttle.request(each);
	expect(done).toEqual(['a']);
	paint();
	expect(done).toEqual(['a', 'd']);
	paint();
	expect(done).toEqual(['a', 'd']);
});

it('an update that changes nothing does not wait for a picture', () => {
	const { throttle, done } = byHand((requested) => requested !== 'same');
	throttle.request('same');
	throttle.request('other');
	expect(done).toEqual(['same', 'other']);
});

it('is settled when what was last requested is painted', async () => {
	const { throttle, paint } = byHand();
	await throttle.settled();
	throttle.request('a');
	throttle.request('b');
	let settled = false;
	const waiting = throttle.settled().then(() => (settled = true));
	paint();
	await Promise.resolve();
	expect(settled).toBe(false);
	paint();
	await waiting;
	expect(settled).toBe(true);
});
