import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pageAt, pathOf, shareImagePath, type Page } from '$lib/domain/page';
import { loadMessages } from '$lib/i18n/messages';
import { STATIC_MAP_SLOT } from '$lib/map/static/slot';
import { atlas } from '$lib/server/atlas';
import { everyPage } from '$lib/server/every-page';
import { pagesWithShareImage } from '$lib/server/share-pages';
import { mapOf, shareImageOf } from './page-pictures';

const { languages } = atlas.metadata;
await Promise.all(languages.map((lang) => loadMessages(lang, languages)));

/** A picture that the build has to draw into the folder of prerendered pages. */
export interface PictureTask {
	readonly folder: string;
	/** Path of a page below the site, such as `en/places/old-town/`. */
	readonly page: string;
}

/** Paths of all pages, and of those that have a share image of their own. */
export function pagesToDraw(): Readonly<Record<'maps' | 'shareImages', string[]>> {
	const inEach = (pages: readonly Page[]) =>
		languages.flatMap((lang) => pages.map((page) => `${lang}/${pathOf(page)}`));
	return { maps: inEach(everyPage(atlas)), shareImages: inEach(pagesWithShareImage(atlas)) };
}

/** Puts a page's map into the place that its markup keeps for it. */
export async function drawMap({ folder, page }: PictureTask): Promise<void> {
	const file = join(folder, page, 'index.html');
	const html = await readFile(file, 'utf8');
	if (!html.includes(STATIC_MAP_SLOT)) throw new Error('The page has no place for a map.');
	const { lang, shown } = read(page);
	await writeFile(
		file,
		html.replace(STATIC_MAP_SLOT, () => mapOf(shown, lang))
	);
}

/** Writes a page's share image. */
export async function drawShareImage({ folder, page }: PictureTask): Promise<void> {
	const { lang, shown } = read(page);
	const file = join(folder, 'og', lang, shareImagePath(shown));
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, shareImageOf(shown, lang));
}

function read(page: string) {
	const [lang = '', ...rest] = page.split('/');
	return { lang, shown: pageAt(rest.join('/')) };
}
