import { execFileSync } from 'node:child_process';

/** A program that the tests need, and how to come by it. */
export interface Needed {
	readonly name: string;
	/** Path of one to test with; `null` for none. */
	readonly find: () => string | null;
	/** What Playwright calls its own. */
	readonly playwright?: readonly string[];
	/** The same from Debian. */
	readonly packages: readonly string[];
	/** Packages of Python, for an environment of our own. */
	readonly pip?: readonly string[];
	/** What to do where neither can be had. */
	readonly advice: string;
}

/** Where Python packages are installed for the tests alone. */
export const PYTHON = 'node_modules/.cache/python';

type Command = readonly [string, readonly string[]];

/** Installs a program where none is found, by Playwright, Debian's package manager or pip; exits with advice where neither can. */
export function ensure({ name, find, playwright, packages, pip, advice }: Needed): string {
	const attempts: (readonly Command[])[] = [
		playwright
			? [
					['npx', ['playwright', 'install', ...playwright]],
					['npx', ['playwright', 'install-deps', ...playwright]]
				]
			: [],
		[
			['apt-get', ['update']],
			['apt-get', ['install', '-y', '--no-install-recommends', ...packages]]
		],
		pip
			? [
					['python3', ['-m', 'venv', PYTHON]],
					[`${PYTHON}/bin/pip`, ['install', ...pip]]
				]
			: []
	];
	for (const commands of attempts.filter(({ length }) => length > 0)) {
		const found = find();
		if (found) return found;
		console.log(`No ${name} found; trying to install one.`);
		try {
			for (const [command, args] of commands) {
				console.log([command, ...args].join(' '));
				execFileSync(command, [...args], { stdio: 'inherit' });
			}
		} catch {
			console.log('That did not work.');
		}
	}
	const found = find();
	if (found) return found;
	console.error(`The tests need ${name}, and none could be found or installed.\n${advice}`);
	process.exit(1);
}
