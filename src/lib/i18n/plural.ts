/** Forms of a counted noun by CLDR plural category; `other` is required. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, (count: string) => string>> & {
	readonly other: (count: string) => string;
};

/** A function from a count to words, by the language's plural rules and digits. */
export function counted(locale: string, forms: PluralForms): (count: number) => string {
	const rules = new Intl.PluralRules(locale);
	const digits = new Intl.NumberFormat(locale);
	return (count) => (forms[rules.select(count)] ?? forms.other)(digits.format(count));
}
