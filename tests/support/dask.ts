import { spawnSync } from 'node:child_process';
import { ensure, PYTHON, type Needed } from './ensure';

/** Path of a Python that has Dask: `DASK_PYTHON`, one of the tests' own, or the system's; `null` for none. */
function findDask(): string | null {
	const pythons = [process.env.DASK_PYTHON, `${PYTHON}/bin/python3`, 'python3', '/usr/bin/python3'];
	const has = (python: string) =>
		spawnSync(python, ['-c', 'import distributed'], { stdio: 'ignore' }).status === 0;
	return pythons.find((python) => python !== undefined && python !== '' && has(python)) ?? null;
}

export const DASK: Needed = {
	name: 'Dask',
	find: findDask,
	packages: ['python3-distributed'],
	pip: ['distributed'],
	advice:
		'Install it, on Debian: apt install python3-distributed; elsewhere: pip install distributed\n' +
		'or name a Python that has it: DASK_PYTHON=/path/to/python3 npm test'
};

/** Path of a Python with Dask, which is installed where none is found. */
export function ensureDask(): string {
	return ensure(DASK);
}
