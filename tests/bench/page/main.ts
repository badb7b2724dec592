import { loadMessages } from '$lib/i18n/messages';
import type { Timing } from './drag';
import { dragOurs, readOurs, redrawOurs } from './ours';
import { syntheticAtlas, type BenchAtlas } from './points';
import { dragTheirs } from './theirs';

const GESTURES = { ours: dragOurs, redraw: redrawOurs, read: readOurs, theirs: dragTheirs };

/** What `run.ts` asks of the page: one gesture on one atlas; `null` points stand for the atlas that is served. */
export interface Task {
	readonly gesture: keyof typeof GESTURES;
	readonly points: number | null;
	readonly steps: number;
}

async function bench({ gesture, points, steps }: Task): Promise<Timing> {
	const container = document.createElement('div');
	container.className = 'map';
	document.body.replaceChildren(container);
	await loadMessages('en');
	const [kinds, ground] = [await read('kinds.json'), await read('ground.json')];
	const atlas = points === null ? await wholeAtlas() : syntheticAtlas(points);
	return GESTURES[gesture](container, { ...atlas, kinds, ground }, steps);
}

const read = async (file: string) => (await fetch(file)).json();

async function wholeAtlas(): Promise<Pick<BenchAtlas, 'features' | 'index'>> {
	return { features: await read('map.json'), index: await read('index.json') };
}

declare global {
	interface Window {
		bench: typeof bench;
	}
}
window.bench = bench;
