import { atlas } from '$lib/server/atlas';
import { everyPage } from '$lib/server/every-page';
import { progress } from './progress.js';

let step: (() => void) | null = null;

/** Tells how far a build is with its pages; to be called after each of them. */
export function pageIsDrawn(): void {
	step ??= progress('Pages', everyPage(atlas).length * atlas.metadata.languages.length);
	step();
}
