import type { Reporter, TestModule } from 'vitest/node';

/** Ends the output with `N passed, N failed` for scripts that read only the last line. */
export default class ClosingLine implements Reporter {
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
		const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
		// The default reporter prints its summary in the same hook; this line must be the last.
		process.once('exit', () => console.log(line));
	}
}
