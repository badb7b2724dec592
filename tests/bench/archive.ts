import { Writable } from 'node:stream';
import { namesOf } from '../../src/lib/cli/suggest';
import { suggestLines } from '../../src/lib/cli/archive/suggest-lines';
import { atlasFolder } from '../../src/lib/server/sources';
import { machine, whole } from './figures';
import { syntheticAtlas } from './atlas/synthetic-atlas';

const PLACES = 200;
const ROUNDS = 5;

/** Reads a synthetic archive beside the real atlas and prints what a core does of it in a second of its own. */
export async function measureArchive(): Promise<void> {
	const names = namesOf(atlasFolder());
	if (!names.ok) throw new Error(names.problems.join('\n'));
	const atlas = names.value;
	const texts = [...syntheticAtlas(PLACES).originals.values()];
	const lines = Array.from({ length: ROUNDS }, () => texts)
		.flat()
		.map((text, id) => Buffer.from(`${JSON.stringify({ id, text })}\n`));
	const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
	async function* archive(some: readonly Buffer[]) {
		yield* some;
	}
	await suggestLines(archive(lines.slice(0, texts.length)), nowhere(), atlas);
	const before = process.cpuUsage();
	await suggestLines(archive(lines), nowhere(), atlas);
	const { user, system } = process.cpuUsage(before);
	const seconds = (user + system) / 1e6;
	const bytes = lines.reduce((sum, { length }) => sum + length, 0);
	console.log(
		`${machine()}: ${whole(lines.length)} documents of ${(bytes / lines.length / 1000).toFixed(1)} kB, ` +
			`${whole(lines.length / seconds)} documents and ${(bytes / seconds / 1e6).toFixed(2)} MB a second and core`
	);
}
