import { compileFolder } from '../../../src/lib/cli/check';
import { whole } from '../figures';
import { dragAll, onStage } from '../stage';
import { HEAD, rowOf } from '../table';
import type { Measurement } from './parts';

/** The gestures of the timeline on the atlas's places, with their kinds and names. */
export const window: Measurement = {
	head: HEAD,
	rowsOf: async ({ count, atlas: folder, steps }) => {
		const compiled = compileFolder(folder);
		if (!compiled.ok) throw new Error(`${folder} does not compile.`);
		const atlas = compiled.value;
		return onStage(atlas, atlas.metadata.view, async (stage) => {
			const dragged = await dragAll(stage, null, steps);
			return [rowOf({ name: `${whole(count)} places`, ...dragged }, steps)];
		});
	}
};
