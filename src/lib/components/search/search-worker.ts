import { answering, type Question } from '$lib/search/answering';
import { readPublished } from './read-published';

/** The search on a thread of its own; the name it is started with is the address of the index. */
const ask = answering(readPublished(self.name), (answer) => postMessage(answer));

addEventListener('message', ({ data }: MessageEvent<Question>) => void ask(data));
