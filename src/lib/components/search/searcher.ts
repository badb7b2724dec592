import type { Answer, Question } from '$lib/search/answering';
import { readPublished } from './read-published';
import workerUrl from './search-worker?worker&url';

/** Takes a question; its answers come one by one. */
export type Searcher = (question: Question) => void;

/** Starts the search of the index below an address: in a worker or, where none is to be had, in the page. */
export function startSearcher(address: string, onanswer: (answer: Answer) => void): Searcher {
	const absolute = new URL(address, location.href).href;
	let latest: Question | null = null;
	let ask: Searcher;
	try {
		const worker = new Worker(workerUrl, { type: 'module', name: absolute });
		worker.onmessage = ({ data }: MessageEvent<Answer>) => onanswer(data);
		worker.onerror = () => {
			ask = searchInPage(absolute, onanswer);
			if (latest) ask(latest);
		};
		ask = (question) => worker.postMessage(question);
	} catch {
		ask = searchInPage(absolute, onanswer);
	}
	return (question) => {
		latest = question;
		ask(question);
	};
}

function searchInPage(address: string, onanswer: (answer: Answer) => void): Searcher {
	let started: Promise<Searcher> | null = null;
	return async (question) => {
		started ??= import('$lib/search/answering').then(({ answering }) =>
			answering(readPublished(address), onanswer)
		);
		try {
			(await started)(question);
		} catch {
			started = null;
			onanswer({ number: question.number, outcome: null });
		}
	};
}
