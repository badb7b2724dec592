/** The package brings no types; what it returns is checked where it is read. */
declare module 'edtf' {
	/** Parses an EDTF text; throws where it cannot. */
	export default function edtf(text: string): unknown;
}
