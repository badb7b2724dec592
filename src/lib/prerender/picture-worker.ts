import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageAt, pathOf, shareImagePath } from '$lib/domain/page';
import { loadMessages } from '$lib/i18n/messages';
import { atlas } from '$lib/server/atlas';
import { pagesWithShareImage } from '$lib/server/share-pages';
import { mapOf, shareImageOf } from './page-pictures';

const { languages } = atlas.metadata;
await Promise.all(languages.map((lang) => loadMessages(lang, languages)));

/** The pictures that a build has to draw for a page. */
export interface PictureTask {
	/** Folders that maps and share images are written to. */
	readonly maps: string;
	readonly images: string;
	/** Path of a page below its language, such as `places/old-town/`. */
	readonly page: string;
}

const sharing = new Set(pagesWithShareImage(atlas).map(pathOf));

/** Draws a page's map in every language, and its share image where it has one of its own. */
export async function drawPictures({ maps, images, page }: PictureTask): Promise<void> {
	const shown = pageAt(page);
	for (const lang of languages) {
		await write(join(maps, lang, page, 'map.svg'), mapOf(shown, lang));
	}
	if (!sharing.has(page)) return;
	const image = shareImagePath(shown);
	for (const lang of languages) await write(join(images, lang, image), shareImageOf(shown, lang));
}

async function write(file: string, content: string | Uint8Array): Promise<void> {
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, content);
}
