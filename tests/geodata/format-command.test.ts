import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { collection, feature, inFolder, point, smallFolder } from '../support/authored';
import { geodata } from '../support/cli';

// Each test starts the command line anew, which takes a second where the machine is idle.
vi.setConfig({ testTimeout: 60_000 });

const PLACES = 'places/towns.geojson';
const places = collection(feature('alpha', point(10, 50)));
const canonical = `${places.replace('[{', '[\n{').replace(/\]\}$/, '\n]}')}\n`;
const events = '# one\n- kind: agreement # two\n  id: treaty\n  date: 2018\n';

it('has nothing to change in the data of this project', () => {
	expect(geodata('format', '--check')).toMatchObject({ code: 0, lines: [expect.stringMatching(/^\d+ files, 0 would change$/)] });
});

it('lists what would change and changes nothing, then rewrites it once', async () => {
	await inFolder({ ...smallFolder({ 'events.yaml': events }), [PLACES]: places }, (folder) => {
		const told = geodata('format', folder, '--check');
		expect(told.lines).toContain(`${PLACES}: would change`);
		expect(told.lines).toContain('events.yaml: would change');
		expect(told.code).toBe(1);
		expect(readFileSync(join(folder, PLACES), 'utf8')).toBe(places);

		expect(geodata('format', folder).code).toBe(0);
		expect(readFileSync(join(folder, PLACES), 'utf8')).toBe(canonical);
		expect(readFileSync(join(folder, 'events.yaml'), 'utf8')).toBe(
			'# one\n- id: treaty\n  kind: agreement # two\n  date: 2018\n'
		);
		expect(geodata('format', folder, '--check')).toMatchObject({ code: 0, lines: ['4 files, 0 would change'] });
		expect(readdirSync(folder)).toHaveLength(4);
	});
});

it('names a file that does not parse, leaves it as it is and rewrites the others', async () => {
	const broken = '- id: [treaty\n# a thought\n';
	await inFolder({ ...smallFolder({ 'events.yaml': broken }), [PLACES]: places }, (folder) => {
		const { code, lines } = geodata('format', folder);
		expect(lines[0]).toMatch(/^events\.yaml: malformed YAML: .* at line 3, .*; left as it is$/);
		expect(code).toBe(1);
		expect(readFileSync(join(folder, 'events.yaml'), 'utf8')).toBe(broken);
		expect(readFileSync(join(folder, PLACES), 'utf8')).toBe(canonical);
	});
});
