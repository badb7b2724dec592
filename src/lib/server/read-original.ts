import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { success, failure, type Result } from './result';

/** The saved text of an article as it lies in a file. */
export interface OriginalFile {
	readonly bytes: Uint8Array;
	/** Lower-case hexadecimal digest of the bytes. */
	readonly sha256: string;
}

/** The bytes of an original and their digest. */
export function readOriginal(path: string): Result<OriginalFile> {
	try {
		const bytes = readFileSync(path);
		return success({ bytes, sha256: createHash('sha256').update(bytes).digest('hex') });
	} catch (error) {
		const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return failure(`${path} ${missing ? 'is missing' : `cannot be read: ${String(error)}`}`);
	}
}

/** The text of an original; a byte order mark counts as a character, as it is part of what was hashed. */
export function decodeOriginal(bytes: Uint8Array): Result<string> {
	try {
		return success(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
	} catch {
		return failure('the original is not UTF-8 text');
	}
}
