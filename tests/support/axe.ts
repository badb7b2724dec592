import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import type axe from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds on the page as it stands, WCAG 2.2 AA and best practices: rule and element, a line each. */
export async function axeFindings(page: Page): Promise<string[]> {
	// `evaluate` is not bound by the page's policy, as a script tag would be.
	await page.evaluate(source);
	const results = await page.evaluate(() => window.axe.run());
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`)
	);
}

declare global {
	interface Window {
		axe: typeof axe;
	}
}
