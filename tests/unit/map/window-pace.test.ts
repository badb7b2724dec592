import { expect, it } from 'vitest';
import { Pace } from '../../../src/lib/map/window-pace';

/** A pace whose pictures are painted by hand. */
function byHand(changes: (asked: string) => boolean = () => true) {
	const done: string[] = [];
	const pictures: (() => void)[] = [];
	const pace = new Pace<string>(
		(asked) => {
			done.push(asked);
			return changes(asked);
		},
		(painted) => pictures.push(painted)
	);
	return { pace, done, paint: () => pictures.shift()?.() };
}

it('the first update is not waited with', () => {
	const { pace, done } = byHand();
	pace.ask('a');
	expect(done).toEqual(['a']);
});

it('of what is asked while a picture is painted only the last is done', () => {
	const { pace, done, paint } = byHand();
	for (const each of ['a', 'b', 'c', 'd']) pace.ask(each);
	expect(done).toEqual(['a']);
	paint();
	expect(done).toEqual(['a', 'd']);
	paint();
	expect(done).toEqual(['a', 'd']);
});

it('an update that changes nothing does not wait for a picture', () => {
	const { pace, done } = byHand((asked) => asked !== 'same');
	pace.ask('same');
	pace.ask('other');
	expect(done).toEqual(['same', 'other']);
});

it('is settled when what was last asked for is painted', async () => {
	const { pace, paint } = byHand();
	await pace.settled();
	pace.ask('a');
	pace.ask('b');
	let settled = false;
	const waiting = pace.settled().then(() => (settled = true));
	paint();
	await Promise.resolve();
	expect(settled).toBe(false);
	paint();
	await waiting;
	expect(settled).toBe(true);
});
