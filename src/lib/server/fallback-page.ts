import { createHash } from 'node:crypto';
import { directionOf, type Lang } from '../domain/localized';

/** What the page says without scripts, in one language. */
export interface FallbackWords {
	readonly lang: Lang;
	readonly title: string;
	readonly notFound: string;
	/** Leads to the folder above: of all addresses that one alone is known without a script. */
	readonly goUp: string;
}

/**
 * SvelteKit's page for unknown addresses, made to work in whatever folder the site lies. Kit writes
 * it for the root alone; but the same file answers at any depth, so that neither a whole path nor a
 * relative one can be right. The page looks for the site's scripts instead: first in the folder that
 * a language's folder lies in, then in every folder above the address. Without scripts it says in
 * words what it is. Throws where kit's page is not what it was.
 */
export function fromAnyFolder(html: string, words: readonly FallbackWords[]): string {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1];
	const global = /(__sveltekit_\w+) = \{/.exec(script ?? '')?.[1];
	const modules = [...(script ?? '').matchAll(/import\("([^"]+)"\)/g)].map(([, path]) => path);
	if (!script || !global || modules.length !== 2)
		throw new Error('Unknown form of the fallback page');
	const languages = words.map(({ lang }) => lang);
	const own = searchingScript(global, modules, languages);
	const titles = words.map(({ title }) => title).join(' · ');
	return html
		.replace(/\s*<link [^>]*href="\/[^>]*>/g, '')
		.replace(digest(script), () => digest(own))
		.replace(script, () => own)
		.replace('</head>', () => `\t<title>${titles}</title>\n\t</head>`)
		.replace('</body>', () => `\t<noscript>${words.map(inWords).join('')}</noscript>\n\t</body>`);
}

function inWords({ lang, title, notFound, goUp }: FallbackWords): string {
	return `<section lang="${lang}" dir="${directionOf(lang)}"><h1>${title}</h1><p>${notFound}</p><p><a href="..">${goUp}</a></p></section>`;
}

function searchingScript(
	global: string,
	modules: readonly (string | undefined)[],
	languages: readonly Lang[]
): string {
	return `
{
	const element = document.currentScript.parentElement;
	const parts = location.pathname.split('/').slice(1);
	const folders = parts.map((_, depth) => ({
		base: parts.slice(0, depth).map((part) => '/' + part).join(''),
		likely: /^(embed\\/)?(${languages.join('|')})(\\/|$)/.test(parts.slice(depth).join('/')) && parts[depth - 1] !== 'embed'
	}));
	const all = [...folders.filter(({ likely }) => likely).reverse(), ...folders.filter(({ likely }) => !likely).reverse()];
	const start = async ([{ base }, ...others]) => {
		${global} = { base };
		const load = Promise.all(${JSON.stringify(modules)}.map((path) => import(base + path)));
		const loaded = await load.catch(() => null);
		if (loaded) loaded[0].start(loaded[1], element);
		else if (others.length > 0) await start(others);
	};
	start(all);
}
`;
}

/** How the page's policy names a script. */
function digest(script: string): string {
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
