import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageAt, pathOf, shareImagePath } from '$lib/domain/page';
import { loadMessages } from '$lib/i18n/messages';
import { atlas } from '$lib/server/atlas';
import { allPages } from '$lib/server/focus';
import { oldFrameOf } from '$lib/server/old-frame-page';
import { pagesWithShareImage } from '$lib/server/share-pages';
import { mapOf, shareImageOf } from './page-pictures';

const { languages } = atlas.metadata;
await Promise.all(languages.map((lang) => loadMessages(lang, languages)));

/** A page whose pictures a build has to draw. */
export interface PictureTask {
	/** Folder that maps are written to, until the pages they belong to are all there. */
	readonly maps: string;
	/** Folder of the prerendered pages. */
	readonly pages: string;
	/** Path of the page below its language, such as `places/old-town/`. */
	readonly page: string;
}

const framed = new Set(allPages(atlas).map(pathOf));
const shared = new Set(pagesWithShareImage(atlas).map(pathOf));

/** Draws a page's map in every language, and what else belongs to it: its share image, and what old frames find. */
export async function drawPictures({ maps, pages, page }: PictureTask): Promise<void> {
	const shown = pageAt(page);
	for (const lang of languages) {
		await write(join(maps, lang, page, 'map.svg'), mapOf(shown, lang));
		if (framed.has(page)) {
			await write(join(pages, 'embed', lang, page, 'index.html'), oldFrameOf(atlas, shown, lang));
		}
		if (shared.has(page)) {
			await write(join(pages, 'og', lang, shareImagePath(shown)), shareImageOf(shown, lang));
		}
	}
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
