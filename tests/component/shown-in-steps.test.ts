import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ShownList from './ShownList.svelte';

test('a long list shows more when it is asked to, and the focus goes on with the first of it', async () => {
	await render(ShownList, { total: 18 });
	const more = page.getByRole('button', { name: 'Show more' });
	await expect.element(page.getByText('5 of 18')).toBeVisible();
	expect(page.getByRole('link').elements()).toHaveLength(5);
	await more.click();
	await expect.element(page.getByRole('link', { name: 'Entry 6', exact: true })).toHaveFocus();
	await expect.element(page.getByText('15 of 18')).toBeVisible();
	await more.click();
	await expect.element(page.getByRole('link', { name: 'Entry 16' })).toHaveFocus();
	await expect.element(more).not.toBeInTheDocument();
});
