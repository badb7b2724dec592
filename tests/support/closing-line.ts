import type { Reporter, TestModule } from 'vitest/node';

/**
 * Ends the output with how long each step and each project of tests took, and with `N passed,
 * N failed` for scripts that read only the last line.
 */
export default class ClosingLine implements Reporter {
	/** When the first file of a project began and the last one ended, milliseconds. */
	readonly #spans = new Map<string, { from: number; to: number }>();

	onTestModuleQueued({ project }: TestModule): void {
		const now = performance.now();
		if (!this.#spans.has(project.name)) this.#spans.set(project.name, { from: now, to: now });
	}

	onTestModuleEnd({ project }: TestModule): void {
		const span = this.#spans.get(project.name);
		if (span) span.to = performance.now();
	}

	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		// A file that could not be collected, or an error outside tests, fails the run too.
		let failed = errors.length;
		let skipped = 0;
		for (const module of modules) {
			failed += module.errors().length;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed += 1;
				else if (state === 'failed') failed += 1;
				else skipped += 1;
			}
		}
		const projects = [...this.#spans].map(
			([name, { from, to }]) => `${name} ${((to - from) / 1000).toFixed(0)} s`
		);
		// `npm test` tells what it did before.
		const took = [process.env.STEPS_TOOK, ...projects].filter(Boolean).join(', ');
		const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
		// The default reporter prints its summary in the same hook; this line must be the last.
		process.once('exit', () => console.log(`Took: ${took}\n${line}`));
	}
}
