import { statSync } from 'node:fs';
import { describeProblem } from '../domain/problem';
import { isProven, proveQuotes, type ArticleProof } from '../server/prove-quotes';
import { compileFolder } from './check';

/** Proves the quotes of a data folder against the originals in another folder; gives the exit code. */
export function quotes(originals: string, directory: string): number {
	if (!isDirectory(originals)) {
		console.log(`${originals}: is not a directory that can be read`);
		return 1;
	}
	const outcome = compileFolder(directory);
	if (!outcome.ok) {
		for (const problem of outcome.problems) console.log(describeProblem(problem));
		console.log(`${directory} does not compile: no quote was proven`);
		return 1;
	}
	const proofs = proveQuotes(outcome.value.articles, originals);
	for (const proof of proofs) print(proof);
	const sound = proofs.filter(isProven).length;
	const proven = proofs.reduce((sum, each) => sum + each.proven, 0);
	const all = proofs.reduce((sum, each) => sum + each.quotes, 0);
	const verdict = sound === proofs.length ? 'ok' : 'FAILED';
	console.log(`${verdict} ${sound}/${proofs.length} articles, ${proven}/${all} quotes`);
	return sound === proofs.length ? 0 : 1;
}

function print(proof: ArticleProof): void {
	const verdict = isProven(proof) ? 'ok' : 'FAILED';
	console.log(`${verdict} ${proof.proven}/${proof.quotes} ${proof.slug}`);
	for (const fault of proof.faults) console.log(`  ${fault}`);
	for (const { number, passage, reason } of proof.failed) {
		const where = `paragraph ${passage.paragraph}, at [${passage.at.join(', ')}]`;
		console.log(`  passage ${number} (${where}): ${reason}`);
	}
}

function isDirectory(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
