import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Readable } from 'node:stream';

const running = new Set<ChildProcess>();

/** Kills a process with all that it started. */
function kill(child: ChildProcess): void {
	running.delete(child);
	try {
		if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
	} catch {
		// It has ended by itself.
	}
}

// Whatever ends the tests ends what they started.
process.on('exit', () => running.forEach(kill));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
	process.once(signal, () => process.exit(1));
}

/** Starts a program at the head of a process group of its own; it is heard on one descriptor only, by {@link written}. */
export function start(
	command: string,
	args: readonly string[],
	{ env = {}, heard }: { env?: NodeJS.ProcessEnv; heard?: 2 | 3 } = {}
): ChildProcess {
	const child = spawn(command, args, {
		detached: true,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', heard === 2 ? 'pipe' : 'ignore', heard === 3 ? 'pipe' : 'ignore']
	});
	running.add(child);
	return child;
}

/** Ends a program and waits until it has gone. */
export async function stop(child: ChildProcess): Promise<void> {
	const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
	kill(child);
	await gone;
}

/** Waits until a program has written what is looked for; gives the first group of the match. */
export function written(child: ChildProcess, pattern: RegExp): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		child.once('error', reject);
		child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${text}`)));
		const heard = child.stdio.find((stream) => stream instanceof Readable);
		heard?.on('data', (chunk: Buffer) => {
			text += String(chunk);
			const found = pattern.exec(text)?.[1];
			if (found !== undefined) resolve(found);
		});
	});
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (address === null || typeof address === 'string') throw new Error('no port');
	return address.port;
}

/** Starts a screen without a monitor; browsers draw on it by software, WebGL included. */
export async function startScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const size = ['-screen', '0', '1600x1200x24'];
	const screen = start('Xvfb', ['-displayfd', '3', ...size, '-nolisten', 'tcp'], { heard: 3 });
	return { screen, display: `:${await written(screen, /(\d+)\n/)}` };
}
