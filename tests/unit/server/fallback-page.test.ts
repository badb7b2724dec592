import { expect, test } from 'vitest';
import { messagesFor } from '../../../src/lib/i18n/messages';
import { LANGS } from '../../support/languages';
import { fromAnyFolder } from '../../../src/lib/server/fallback-page';

const KIT = `<html><head></head><body><script>
	__sveltekit_1 = { base: "" };
	Promise.all([import("/_app/start.js"), import("/_app/app.js")]);
</script></body></html>`;

test('the page for unknown addresses says in every language what it is, and leads up, without scripts', () => {
	const words = LANGS.map((lang) => ({ lang, ...messagesFor(lang).error }));
	const page = fromAnyFolder(KIT, words);
	const [, alone = ''] = /<noscript>(.*)<\/noscript>/.exec(page) ?? [];
	for (const { lang, title, notFound } of words) {
		expect(alone).toContain(`<section lang="${lang}"`);
		expect(alone).toContain(title);
		expect(alone).toContain(notFound);
		expect(/<title>(.*)<\/title>/.exec(page)?.[1]).toContain(title);
	}
	expect([...alone.matchAll(/href="(.*?)"/g)].map(([, to]) => to)).toEqual(['..', '..']);
});

test('a page of another form than expected stops the build', () => {
	expect(() => fromAnyFolder('<html><body></body></html>', [])).toThrow('Unknown form');
});
