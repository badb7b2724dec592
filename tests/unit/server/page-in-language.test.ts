import { expect, test } from 'vitest';
import { textIn, valueIn } from '../../../src/lib/domain/localized';
import { plainText } from '../../../src/lib/domain/passage';
import { citePassage } from '../../../src/lib/i18n/citation';
import { citeAsBibtex } from '../../../src/lib/i18n/citation-formats';
import { loadMessages } from '../../../src/lib/i18n/messages';
import { atlas } from '../../../src/lib/server/atlas';
import { placePage } from '../../../src/lib/server/page-data';
import { placePageIn } from '../../../src/lib/server/page-in-language';

const SIGHTING = { address: 'https://atlas.example/p-1', day: 0 };
const { languages } = atlas.metadata;

test.each(languages)(
	'a page in %s says and cites all that it did in every language',
	async (lang) => {
		await loadMessages(lang, languages);
		let texts = 0;
		for (const { id } of atlas.places) {
			const page = placePage(atlas, id);
			if (!page) throw new Error(`no page of ${id}`);
			const shown = placePageIn(page, lang);
			expect(shown.place.name).toEqual(page.place.name);
			const textsOf = ({ place, references, events, names }: typeof shown | typeof page) => [
				...Object.values(names).map((name) => textIn(name, lang)),
				...events.map(({ name }) => textIn(name, lang)),
				...place.claims.flatMap(({ says, source }) => [textIn(says, lang), textIn(source, lang)]),
				textIn(place.source ?? {}, lang),
				textIn(place.description ?? {}, lang),
				...references.flatMap(({ article, passage }) => [
					citePassage(passage, article, lang, SIGHTING),
					citeAsBibtex(passage, article, lang, SIGHTING),
					textIn(article.title, lang),
					plainText(valueIn(passage.gloss, lang)?.value ?? [])
				])
			];
			expect(textsOf(shown)).toEqual(textsOf(page));
			texts += textsOf(shown).length;
			const others = Object.values(shown.names).filter((name) => Object.keys(name).length > 1);
			expect(others).toEqual([]);
		}
		expect(texts).toBeGreaterThan(0);
	}
);
