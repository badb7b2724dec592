/** A counted noun in one of its forms, with its number in digits. */
type Form = (count: string) => string;

/**
 * How a language counts. `categories` are all the plural categories that CLDR gives it; every noun
 * has to state its form for each. What it makes are functions from a count to words.
 */
export function countedIn<Category extends Intl.LDMLPluralRule>(
	locale: string,
	categories: readonly Category[]
): (forms: Readonly<Record<Category | 'other', Form>>) => (count: number) => string {
	const rules = new Intl.PluralRules(locale);
	const digits = new Intl.NumberFormat(locale);
	return (forms) => (count) => {
		const rule = rules.select(count);
		// A browser may know more or fewer categories than the CLDR of today.
		const category = categories.find((each) => each === rule) ?? 'other';
		return forms[category](digits.format(count));
	};
}
