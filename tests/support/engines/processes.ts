import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Readable } from 'node:stream';

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

/** Starts a program at the head of a process group of its own; file descriptor 3 is a pipe to read from. */
export function start(command: string, args: readonly string[], env = {}): ChildProcess {
	const child = spawn(command, args, {
		detached: true,
		env: { ...process.env, ...env },
		stdio: ['ignore', 'ignore', 'pipe', 'pipe']
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

/** Waits until a program has written what is looked for; returns the first group of the match. */
export function written(child: ChildProcess, from: 2 | 3, pattern: RegExp): Promise<string> {
	return new Promise((resolve, reject) => {
		let text = '';
		child.once('error', reject);
		child.once('exit', () => reject(new Error(`${child.spawnfile} ended: ${text}`)));
		const stream: Readable | null = streamOf(child, from);
		stream?.on('data', (chunk: Buffer) => {
			text += String(chunk);
			const found = pattern.exec(text)?.[1];
			if (found !== undefined) resolve(found);
		});
	});
}

function streamOf({ stdio }: ChildProcess, descriptor: 2 | 3): Readable | null {
	const stream = stdio[descriptor];
	return stream && 'read' in stream ? stream : null;
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
	const screen = start('Xvfb', [
		'-displayfd',
		'3',
		'-screen',
		'0',
		'1600x1200x24',
		'-nolisten',
		'tcp'
	]);
	return { screen, display: `:${await written(screen, 3, /(\d+)\n/)}` };
}
