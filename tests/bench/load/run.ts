import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright';
import { ensureChromium, LAUNCH_ARGS } from '../../support/chromium';
import { serveBelow } from '../../support/serve-below';
import { Line, SPEEDS, type Speed } from './line';
import { buildRivals } from './rivals';
import { loadTable, type Visit } from './table';
import { visit } from './visit';

/** Where the page of the atlas that is loaded lies in a built site. */
const HOME = 'ar/';

/**
 * Loads built sites and the two bare maps, with nothing kept from the load before, and prints what
 * came when. All of them take turns: what else the machine does in the meantime meets all alike.
 */
export async function measureLoads(sites: readonly string[], rounds: number): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
	const browser = await chromium.launch({ executablePath: ensureChromium(), args: LAUNCH_ARGS });
	await buildRivals(folder, sites[0] ?? 'build');
	try {
		for (const speed of SPEEDS) {
			const seen = await atSpeed(browser, speed, rounds, { rivals: folder, sites });
			console.log(`\n${speed.name}; medians of ${rounds} loads\n\n${loadTable(seen)}\n`);
		}
	} finally {
		await browser.close();
		rmSync(folder, { recursive: true });
	}
}

async function atSpeed(
	browser: Browser,
	speed: Speed,
	rounds: number,
	{ rivals, sites }: { rivals: string; sites: readonly string[] }
): Promise<ReadonlyMap<string, Visit[]>> {
	const line = new Line(speed);
	const serve = (built: string) => serveBelow('/', built, (content) => line.carry(content));
	const bare = await serve(rivals);
	const served = await Promise.all(sites.map(serve));
	const pages = [
		{ name: 'Leaflet', address: `${bare.address}leaflet.html` },
		{ name: 'MapLibre', address: `${bare.address}maplibre.html` },
		...served.map(({ address }, at) => ({ name: sites[at] ?? '', address: address + HOME }))
	];
	const visits = new Map<string, Visit[]>(pages.map(({ name }) => [name, []]));
	for (let round = 0; round <= rounds; round++) {
		console.error(`${speed.name}, round ${round} of ${rounds} …`);
		for (const { name, address } of pages) {
			const before = line.sent;
			const seen = await visit(browser, address);
			// The first round warms the machine up.
			if (round > 0) visits.get(name)?.push({ ...seen, bytes: line.sent - before });
		}
	}
	for (const { close } of [bare, ...served]) close();
	return visits;
}
