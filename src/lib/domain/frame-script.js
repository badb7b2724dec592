/** The parameter by which an address asks for a page as it is shown in a frame of another site. */
export const FRAME = { name: 'frame', value: 'on' };

/**
 * What every page does before its first picture: in a frame `<html>` says which parts the address asks
 * for and in which theme, so that nothing flashes. The page's policy names the script by its digest.
 */
export const FRAME_SCRIPT = `{
	const asked = new URLSearchParams(location.search);
	const { dataset } = document.documentElement;
	if (asked.has('${FRAME.name}')) {
		dataset.frame = ['text', 'timeline'].map((name) => asked.get(name)).join(' ');
		const theme = asked.get('theme');
		if (theme === 'dark' || theme === 'light') dataset.theme = theme;
	}
}`;

/** What the old address of a page in a frame does: it goes on to the page, with all that it asks for. */
export const OLD_FRAME_SCRIPT = `{
	const page = new URL(document.querySelector('a').href);
	page.search = location.search;
	page.searchParams.set('${FRAME.name}', '${FRAME.value}');
	page.hash = location.hash;
	location.replace(page);
}`;
