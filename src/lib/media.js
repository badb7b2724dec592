/**
 * Media queries that scripts and styles share. A component's style writes them by name, as CSS's
 * own custom media will: `@media (--folded)`; `svelte.config.js` puts the query in.
 *
 * @type {Readonly<Record<'folded', string>>}
 */
export const MEDIA = {
	/** Too narrow or too low for the timeline to stand open under the map. */
	folded: '(max-width: 48rem), (max-height: 34rem)'
};
