/**
 * An expression that lays the open page out by its rules for print, for drivers that cannot emulate
 * the medium: the condition of each rule is rewritten, the engine does the rest.
 */
export const PRINT_RULES = `(async () => {
	const rewrite = (rules) => {
		for (const rule of rules) {
			if (rule instanceof CSSMediaRule) {
				const { media } = rule;
				if (/\\bprint\\b/.test(media.mediaText)) media.mediaText = media.mediaText.replace('print', 'all');
				else if (/\\bscreen\\b/.test(media.mediaText)) media.mediaText = 'not all';
			}
			if ('cssRules' in rule) rewrite(rule.cssRules);
		}
	};
	for (const { cssRules } of document.styleSheets) rewrite(cssRules);
	return '';
})()`;
