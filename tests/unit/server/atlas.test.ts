import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inFolder, smallFolder } from '../../support/authored';

/** Loads the module afresh, as a build would, with the data in `folder`. */
async function load(folder: string) {
	vi.resetModules();
	vi.stubEnv('GEODATA', folder);
	return import('../../../src/lib/server/atlas');
}

// The files that follow in the same process have the project's own atlas again.
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
});

describe('the atlas of a build', () => {
	it('is compiled from the folder that the environment names', async () => {
		await inFolder(smallFolder(), async (folder) => {
			const { atlas } = await load(folder);
			expect(atlas.places.map(({ id }) => id)).toEqual(['alpha']);
		});
	});

	it('fails the build with every file and reason', async () => {
		const files = smallFolder({ 'events.yaml': '- id: [', 'atlas.yaml': 'colour: red' });
		await inFolder(files, async (folder) => {
			const failure = expect(load(folder)).rejects;
			await failure.toThrow(/events.yaml: malformed YAML/);
			await expect(load(folder)).rejects.toThrow('atlas.yaml:colour: unknown property');
		});
	});

	it('fails the build when the folder is not that of an atlas', async () => {
		await inFolder({ 'places/alpha.json': '{}' }, async (folder) => {
			await expect(load(folder)).rejects.toThrow(`${folder}: cannot be read: is not the folder of`);
		});
	});

	it('fails the build when the folder is missing', async () => {
		await expect(load(join('/', 'nowhere'))).rejects.toThrow('there is no such directory');
	});
});
