import { once } from 'node:events';
import * as v from 'valibot';
import WebSocket from 'ws';

/** A session of WebDriver BiDi. */
export interface Bidi {
	/** Sends a command; the answer must have the form that is asked for. */
	send<Form extends v.GenericSchema>(
		method: string,
		params: object,
		form: Form
	): Promise<v.InferOutput<Form>>;
	/** Called with each error that a page throws or writes to its console. */
	onError(listener: (text: string) => void): void;
	close(): void;
}

const Message = v.variant('type', [
	v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
	v.object({ type: v.literal('error'), id: v.nullable(v.number()), message: v.string() }),
	v.object({
		type: v.literal('event'),
		params: v.object({ level: v.string(), text: v.nullable(v.string()) })
	})
]);

/** Opens a session with a browser that listens at a `ws:` address. */
export async function connectBidi(address: string): Promise<Bidi> {
	const socket = new WebSocket(`${address}/session`);
	await once(socket, 'open');
	let last = 0;
	const waiting = new Map<number | null, PromiseWithSettlers>();
	const listeners: ((text: string) => void)[] = [];

	socket.on('message', (data) => {
		const message = v.parse(Message, JSON.parse(String(data)));
		if (message.type === 'event') {
			const { level, text } = message.params;
			if (level === 'error') for (const listener of listeners) listener(text ?? 'an error');
			return;
		}
		const { resolve, reject } = waiting.get(message.id) ?? {};
		waiting.delete(message.id);
		if (message.type === 'success') resolve?.(message.result);
		else reject?.(new Error(message.message));
	});
	socket.on('close', () => {
		for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
	});

	const send: Bidi['send'] = async (method, params, form) => {
		const id = (last += 1);
		const answer = await new Promise((resolve, reject) => {
			waiting.set(id, { resolve, reject });
			socket.send(JSON.stringify({ id, method, params }));
		});
		return v.parse(form, answer);
	};

	await send('session.new', { capabilities: {} }, v.unknown());
	// The only events there are: `Message` knows no other.
	await send('session.subscribe', { events: ['log.entryAdded'] }, v.unknown());
	return { send, onError: (listener) => listeners.push(listener), close: () => socket.close() };
}

interface PromiseWithSettlers {
	readonly resolve: (result: unknown) => void;
	readonly reject: (reason: Error) => void;
}
