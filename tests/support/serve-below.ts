import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { Readable } from 'node:stream';

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.mjs': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.woff2': 'font/woff2'
};

/** A plain web server with the built site in one of its folders and nothing beside it. */
export interface ServedBelow {
	/** Address of the site, with a slash at the end. */
	readonly address: string;
	readonly close: () => void;
}

/**
 * Serves a built site below `folder` (`/x/`), unknown addresses with its `404.html`, as the README
 * asks: compressed where the build has done so, and what has a hash in its name for good. `carry`
 * sends what is answered.
 */
export async function serveBelow(
	folder: string,
	built = 'build',
	carry: (content: Buffer) => Iterable<Buffer> | AsyncIterable<Buffer> = (content) => [content]
): Promise<ServedBelow> {
	const server = createServer(({ url = '/', headers }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const asked = pathname.startsWith(folder)
			? decodeURI(pathname.slice(folder.length))
			: '404.html';
		const path = join(built, asked.endsWith('/') || asked === '' ? `${asked}index.html` : asked);
		const found = existsSync(path) && statSync(path).isFile();
		const file = found ? path : join(built, '404.html');
		const brotli = /\bbr\b/.test(`${headers['accept-encoding']}`) && existsSync(`${file}.br`);
		response.writeHead(found ? 200 : 404, {
			'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
			'cache-control': asked.includes('/immutable/')
				? 'max-age=31536000, immutable'
				: 'max-age=600',
			vary: 'accept-encoding',
			...(brotli && { 'content-encoding': 'br' })
		});
		Readable.from(carry(readFileSync(brotli ? `${file}.br` : file))).pipe(response);
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const address = server.address();
	if (address === null || typeof address === 'string') throw new Error('The server has no port.');
	return {
		address: `http://127.0.0.1:${address.port}${folder}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}
