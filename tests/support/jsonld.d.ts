declare module 'jsonld' {
	/** A document as the loader hands it over. */
	interface RemoteDocument {
		readonly contextUrl: null;
		readonly document: unknown;
		readonly documentUrl: string;
	}

	interface Options {
		readonly base?: string;
		readonly documentLoader: (url: string) => Promise<RemoteDocument>;
		readonly eventHandler?: (seen: {
			readonly event: { readonly code: string; readonly details: { readonly property?: string } };
		}) => void;
	}

	export function expand(document: object, options: Options): Promise<unknown[]>;
	export function toRDF(
		document: object,
		options: Options & { readonly format: 'application/n-quads' }
	): Promise<string>;
}
