import { execFileSync } from 'node:child_process';

/** A browser that the tests need, and how to come by it. */
export interface Needed {
	readonly name: string;
	/** Path of one to test with; `null` for none. */
	readonly find: () => string | null;
	/** What Playwright calls its own. */
	readonly playwright: readonly string[];
	/** The same from Debian. */
	readonly packages: readonly string[];
	/** What to do where neither can be had. */
	readonly advice: string;
}

/** Installs a browser where none is found, by Playwright or by Debian's package manager; exits with advice where neither can. */
export function ensure({ name, find, playwright, packages, advice }: Needed): string {
	const attempts: [string, string[]][][] = [
		[
			['npx', ['playwright', 'install', ...playwright]],
			['npx', ['playwright', 'install-deps', ...playwright]]
		],
		[
			['apt-get', ['update']],
			['apt-get', ['install', '-y', '--no-install-recommends', ...packages]]
		]
	];
	for (const commands of attempts) {
		const found = find();
		if (found) return found;
		console.log(`No ${name} found; trying to install one.`);
		try {
			for (const [command, args] of commands) {
				console.log([command, ...args].join(' '));
				execFileSync(command, args, { stdio: 'inherit' });
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
