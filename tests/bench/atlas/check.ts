import { duration, whole } from '../figures';
import { commandCost } from './command-cost';
import type { Measurement } from './parts';

const COMMAND = ['--import', 'tsx', 'src/lib/cli/geodata.ts', 'check'];

/** `npm run geodata -- check` on the atlas. */
export const check: Measurement = {
	head: ['places', 'check', 'of the processor', 'memory at most'],
	rowsOf: async ({ count, atlas }) => {
		const { seconds, processorSeconds, megabytes } = await commandCost([...COMMAND, atlas], {});
		const figures = [duration(seconds), duration(processorSeconds), `${whole(megabytes)} MB`];
		return [[whole(count), ...figures]];
	}
};
