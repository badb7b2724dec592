import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { tileAt, vectorTile, type TileLayers } from './vector-tiles';

const HEADER_BYTES = 127;
const GZIP = 2;
const MVT = 1;

/**
 * A PMTiles archive (version 3, one directory, gzip) of these features within
 * `[west, south, east, north]`, with all tiles of the zooms, both ends included.
 */
export function pmtilesArchive(
	layers: TileLayers,
	[west, south, east, north]: readonly [number, number, number, number],
	zooms: readonly [number, number]
): Uint8Array {
	const tiles = tilesOf(layers, [west, north], [east, south], zooms);
	const directory = gzipSync(directoryOf(tiles));
	const metadata = gzipSync(JSON.stringify({ vector_layers: [] }));
	const data = Buffer.concat(tiles.map(({ bytes }) => bytes));

	const header = Buffer.alloc(HEADER_BYTES);
	header.write('PMTiles');
	header.writeUInt8(3, 7);
	const metadataAt = HEADER_BYTES + directory.length;
	const dataAt = metadataAt + metadata.length;
	const sections = [HEADER_BYTES, directory.length, metadataAt, metadata.length, dataAt, 0, dataAt];
	const counts = [data.length, tiles.length, tiles.length, tiles.length];
	for (const [index, value] of [...sections, ...counts].entries()) {
		header.writeBigUInt64LE(BigInt(value), 8 + 8 * index);
	}
	for (const [index, value] of [1, GZIP, GZIP, MVT, ...zooms].entries()) {
		header.writeUInt8(value, 96 + index);
	}
	for (const [index, degrees] of [west, south, east, north].entries()) {
		header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * index);
	}
	return Buffer.concat([header, directory, metadata, data]);
}

interface Tile {
	readonly id: number;
	readonly bytes: Uint8Array;
}

/** In the order of their ids, as the directory demands. */
function tilesOf(
	layers: TileLayers,
	northWest: readonly [number, number],
	southEast: readonly [number, number],
	[from, to]: readonly [number, number]
): Tile[] {
	const tiles: Tile[] = [];
	for (let z = from; z <= to; z += 1) {
		const [left, top] = tileAt(northWest, z);
		const [right, bottom] = tileAt(southEast, z);
		for (let x = left; x <= right; x += 1) {
			for (let y = top; y <= bottom; y += 1) {
				const bytes = gzipSync(vectorTile(layers, z, x, y));
				tiles.push({ id: zxyToTileId(z, x, y), bytes });
			}
		}
	}
	return tiles.sort((a, b) => a.id - b.id);
}

/** Column by column: steps between ids, run lengths, sizes, offsets (0 for "right after the last"). */
function directoryOf(tiles: readonly Tile[]): Uint8Array {
	const steps = tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0));
	const runs = tiles.map(() => 1);
	const sizes = tiles.map(({ bytes }) => bytes.length);
	const offsets = tiles.map((_, index) => (index === 0 ? 1 : 0));
	return Uint8Array.from(
		[tiles.length, ...steps, ...runs, ...sizes, ...offsets].flatMap(variableLength)
	);
}

function variableLength(value: number): number[] {
	const bytes: number[] = [];
	let rest = value;
	while (rest >= 0x80) {
		bytes.push((rest % 0x80) | 0x80);
		rest = Math.floor(rest / 0x80);
	}
	return [...bytes, rest];
}
