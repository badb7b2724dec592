import { createHash } from 'node:crypto';
import type { Atlas } from '../domain/atlas';
import { OLD_FRAME_SCRIPT } from '../domain/frame-script.js';
import { directionOf, type Lang } from '../domain/localized';
import { pathOf, type Page } from '../domain/page';
import { titleOf } from './focus';

const DIGEST = createHash('sha256').update(OLD_FRAME_SCRIPT).digest('base64');

/** What stands of a page at its old address below `embed/` and the language. */
export function oldFrameOf(atlas: Atlas, page: Page, lang: Lang): string {
	const below = pathOf(page);
	const up = `${below.replace(/[^/]+/g, '..')}../..`;
	return oldFramePage(lang, titleOf(atlas, page, lang), `${up}/${lang}/${below}`);
}

/**
 * What stands where frames of other sites found a page before every page could be shown in them: it
 * leads on to the page, without scripts as well. `title` is written as text.
 */
function oldFramePage(lang: Lang, title: string, href: string): string {
	const text = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
	return `<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${DIGEST}'">
<title>${text}</title>
<noscript><meta http-equiv="refresh" content="0; url=${href}"></noscript>
<a href="${href}">${text}</a>
<script>${OLD_FRAME_SCRIPT}</script>
</html>
`;
}
