import type { TestProject } from 'vitest/node';
import type { Kinds } from '../../src/lib/domain/kind';
import { atlas } from '../../src/lib/server/atlas';

/** Hands the kinds of the real atlas to tests in a browser, where authored files cannot be compiled. */
export function setup(project: TestProject): void {
	project.provide('kinds', atlas.kinds);
}

declare module 'vitest' {
	export interface ProvidedContext {
		/** What places and events are and how they are drawn. */
		kinds: Kinds;
	}
}
