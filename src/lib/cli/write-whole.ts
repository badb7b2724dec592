import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes a file that there is, whole or not at all: it is written beside it and then takes its place. */
export function writeWhole(path: string, text: string): void {
	const target = realpathSync(path);
	const beside = `${target}.${process.pid}.part`;
	try {
		writeFileSync(beside, text, { mode: statSync(target).mode, flush: true });
		renameSync(beside, target);
	} catch (error) {
		rmSync(beside, { force: true });
		throw error;
	}
}
