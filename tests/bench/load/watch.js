// Runs in a page before its own scripts: looks at every frame, and notes the beginning of the next
// one, when what it saw has been handed to the compositor. (No TypeScript: it is loaded as it is.)

/** Where pages say that their map is there: this site's own, and the bare maps. */
const READY = ':is(.frame, .map)[data-status="ready"]';

/** @type {import('./visit').Seen} */
const seen = {};
window.seen = seen;

function look() {
	const interactive = document.querySelector(READY) !== null;
	const still = document.readyState !== 'loading' && document.querySelector('h1') !== null;
	if (still) seen.ownFonts ??= [...document.fonts].some(({ status }) => status === 'loaded');
	requestAnimationFrame((now) => {
		if (still || interactive) seen.picture ??= now;
		if (interactive) seen.interactive = now;
		else look();
	});
}

requestAnimationFrame(look);
