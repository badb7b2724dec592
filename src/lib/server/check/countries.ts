/** placeholder */
export function isCountryCode(code: string): boolean {
	return /^[A-Z]{2}$/.test(code);
}
