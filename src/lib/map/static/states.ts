import type { MapProperties } from '../features';
import type { PicturedPlace } from './model';
import { element, markupOf, type SvgElement } from './svg';

/** What a reader's choice makes of a place that it leaves on the map. */
export interface PlaceState {
	readonly possible: boolean;
	readonly faint: boolean;
}

/** How a place is drawn when the reader arrives, first, and all else that a script may make of it. */
export function statesOf(place: PicturedPlace, follows: boolean): readonly PlaceState[] {
	const { possible, faint, subject, doubtful } = place;
	if (!follows) return [{ possible, faint }];
	const presences = doubtful ? [possible, !possible] : [possible];
	const mentions = subject || faint ? [faint] : [faint, true];
	return presences.flatMap((possible) => mentions.map((faint) => ({ possible, faint })));
}

/** What the style reads of a place in a state. */
export function propertiesIn(properties: MapProperties, { possible, faint }: PlaceState) {
	return { ...properties, possible, faint };
}

/** Draws in every state, once where it looks alike; else the style sheet shows the one that holds. */
export function inEveryState<State extends PlaceState>(
	states: readonly State[],
	draw: (state: State) => readonly SvgElement[]
): readonly SvgElement[] {
	const [only, ...others] = states;
	if (only && others.length === 0) return draw(only);
	const drawn = states.map((state) => {
		const elements = draw(state);
		return { state, elements, text: elements.map(markupOf).join('') };
	});
	const [first] = drawn;
	if (!first || drawn.every(({ text }) => text === first.text)) return first?.elements ?? [];
	const alikeIn = (part: keyof PlaceState) =>
		drawn.every(({ state, text }) =>
			drawn.every((other) => other.state[part] !== state[part] || other.text === text)
		);
	const parts = (['possible', 'faint'] as const).filter(alikeIn);
	const [decisive] = parts;
	const told = decisive ? [decisive] : (['possible', 'faint'] as const);
	const classOf = (state: State) =>
		told.map((part) => CLASSES[part][Number(state[part])]).join(' ');
	const byClass = new Map(drawn.map((each) => [classOf(each.state), each.elements]));
	return [...byClass].flatMap(([name, elements]) =>
		elements.length === 0 ? [] : [element('g', { class: name }, ...elements)]
	);
}

const CLASSES = {
	possible: ['if-certain', 'if-possible'],
	faint: ['if-strong', 'if-faint']
} as const;
