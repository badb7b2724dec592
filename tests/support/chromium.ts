import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

const SYSTEM_PATHS = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome-stable',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Root may not use Chromium's sandbox; the rest keeps an idle browser off the network. */
export const LAUNCH_ARGS = [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	'--disable-background-networking',
	'--disable-component-update'
];

/** Path of a Chromium to test with: `CHROMIUM_PATH`, Playwright's own, or the system's; `null` for none. */
export function findChromium(): string | null {
	const candidates = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...SYSTEM_PATHS];
	return candidates.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;
}

/** Installs a Chromium where none is found, by Playwright or by Debian's package manager; exits with advice where neither can. */
export function ensureChromium(): string {
	const attempts: [string, string[]][] = [
		['npx', ['playwright', 'install', '--with-deps', 'chromium-headless-shell', 'chromium']],
		['sh', ['-c', 'apt-get update && apt-get install -y --no-install-recommends chromium']]
	];
	for (const [command, args] of attempts) {
		const found = findChromium();
		if (found) return found;
		console.log(`No Chromium found; trying: ${command} ${args.join(' ')}`);
		try {
			execFileSync(command, args, { stdio: 'inherit' });
		} catch {
			console.log('That did not work.');
		}
	}
	const found = findChromium();
	if (found) return found;
	console.error(
		'The tests need Chromium, and none could be found or installed.\n' +
			'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test'
	);
	process.exit(1);
}
