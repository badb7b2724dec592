// Before the first picture, so that a dark frame does not flash: `?theme=dark` or `?theme=light`.
{
	const theme = new URLSearchParams(location.search).get('theme');
	if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
}
