import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../src/lib/domain/timespan';
import { lastChangeOf } from '../../../src/lib/server/last-change';
import { inFolder } from '../../support/authored';

function commit(folder: string, path: string, day: string) {
	const date = `${day}T12:00:00Z`;
	const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
	const git = (...words: string[]) =>
		execFileSync('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@y', ...words], {
			env,
			stdio: 'ignore'
		});
	git('init');
	writeFileSync(join(folder, path), day);
	git('add', '.');
	git('commit', '-m', day);
}

describe('the last change of the data', () => {
	it('is the day of the last commit that touched the folder', async () => {
		await inFolder({ 'data/a.yaml': '', 'code.ts': '' }, (folder) => {
			commit(folder, 'data/a.yaml', '2024-02-29');
			commit(folder, 'code.ts', '2025-03-01');
			expect(lastChangeOf(join(folder, 'data'))).toBe(parseDay('2024-02-29'));
		});
	});

	it('is not told where no history tells it: no repository, or one cut short', async () => {
		await inFolder({ 'data/a.yaml': '' }, (folder) => {
			expect(lastChangeOf(join(folder, 'data'))).toBeNull();
			commit(folder, 'data/a.yaml', '2024-02-29');
			commit(folder, 'code.ts', '2025-03-01');
			const cut = join(folder, 'cut');
			execFileSync('git', ['clone', '--depth', '1', `file://${folder}`, cut], { stdio: 'ignore' });
			expect(lastChangeOf(join(cut, 'data'))).toBeNull();
		});
	});
});
