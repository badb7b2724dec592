import type { AtlasIndex } from '$lib/domain/atlas-index';
import type { NameColumns } from '$lib/domain/index-columns';
import type { Names } from '$lib/domain/unpack-index';
import { keepTrying } from './keep-trying';

/** The names of the index's places and articles, fetched when the first of them is to be shown. */
export class AtlasNames implements Names {
	readonly #address: string;
	readonly #index: () => AtlasIndex | null;
	#columns = $state.raw<NameColumns | null>(null);
	#asked = false;

	/** `index` tells whose names they are. */
	constructor(address: string, index: () => AtlasIndex | null) {
		this.#address = address;
		this.#index = index;
	}

	get columns(): NameColumns | null {
		if (!this.#asked) {
			this.#asked = true;
			void keepTrying(() => this.#fetch());
		}
		return this.#columns;
	}

	async #fetch(): Promise<void> {
		const response = await fetch(this.#address);
		if (!response.ok) throw new Error(response.statusText);
		const { receivedNames } = await import('./received-index');
		const columns: unknown = await response.json();
		const index = this.#index();
		const names = index && receivedNames(columns, index);
		if (!names) throw new Error(`${this.#address} does not hold the index's names`);
		this.#columns = names;
	}
}
