import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { atlas } from '../../../src/lib/server/atlas';
import { groundOf } from '../../../src/lib/server/basemap';
import { staticMapModel } from '../../../src/lib/map/static/model';
import { drawPageMap } from '../../../src/lib/map/static/page-map';
import { drawShareCard } from '../../../src/lib/map/static/share-card';
import { rasterise } from '../../../src/lib/server/share-image';
import { focusOf, titleOf } from '../../../src/lib/server/focus';
test('draw', () => {
	const model = staticMapModel(atlas, groundOf);
	for (const page of [
		{ kind: 'home' },
		{ kind: 'places', id: 'm4-highway' },
		{ kind: 'places', id: 'post-morek' },
		{ kind: 'places', id: 'de-escalation-zone' }
	] as const)
		for (const lang of ['ar', 'en'] as const) {
			const focus = { ...focusOf(atlas, page), title: titleOf(atlas, page, lang) };
			const t = performance.now();
			const svg = drawPageMap(model, lang, focus, (id) => `../${id}/`);
			console.log(page, lang, svg.length, performance.now() - t);
			writeFileSync(
				`/tmp/shots-still/${page.kind}-${'id' in page ? page.id : ''}-${lang}.svg`,
				svg
			);
			writeFileSync(
				`/tmp/shots-still/og-${page.kind}-${'id' in page ? page.id : ''}-${lang}.png`,
				rasterise(drawShareCard(model, lang, focus))
			);
		}
}, 60000);
