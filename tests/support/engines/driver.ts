/** The engines that the short set of site tests runs in besides Chromium. */
export const ENGINES = ['webkit', 'firefox'] as const;
export type EngineName = (typeof ENGINES)[number];

/** One open page of an engine: the little that Playwright, WebDriver and WebDriver BiDi all can. */
export interface Driver {
	/** Opens an address and waits for its `load` event. */
	open(url: string): Promise<void>;
	/** Evaluates an expression that gives a promise of a string. */
	run(expression: string): Promise<string>;
	/** Presses and releases one key after another: characters, or those of {@link KEYS}. */
	type(keys: string): Promise<void>;
	/** Clicks a point of the viewport, CSS pixels. */
	click(x: number, y: number): Promise<void>;
	/** Applies the rules for print until the next page is opened. */
	toPaper(): Promise<void>;
	/** Errors of the page that is open, uncaught or written to the console. */
	faults(): Promise<string[]>;
	close(): Promise<void>;
}

/** Keys without a character, as the WebDriver standard codes them. */
export const KEYS = { Enter: '\uE007', PageUp: '\uE00E', ArrowDown: '\uE015' } as const;

/** A window wide enough for panel and map side by side, CSS pixels. */
export const WINDOW = { width: 1440, height: 900 };
