import { labelField } from '../features';
import { keyOf, keyAttributes } from './key';
import type { PicturedPlace } from './model';
import type { FeatureGroup, Pen } from './pen';
import { element, type Attributes, type SvgElement } from './svg';
import type { MapProperties } from '../features';

/** What is drawn of a place, as the link to its page that is told to those who do not see it. */
export function spokenLink(
	group: FeatureGroup,
	place: PicturedPlace,
	{ href, lang }: Pen,
	marks: readonly (SvgElement | string)[]
): SvgElement {
	if (!href) return element('g', {}, ...marks);
	return element(
		'a',
		{
			...stateOf(place),
			href: href(group.key),
			'aria-label': spokenName(group, place, lang),
			'aria-current': place.subject ? 'true' : undefined,
			...keyAttributes(keyOf(place.place))
		},
		...marks
	);
}

/** More that is drawn of a place: it leads to its page as well, where `hit` says so, and is told once only. */
export function silentMarks(
	group: FeatureGroup,
	place: PicturedPlace,
	{ href }: Pen,
	hit: boolean,
	marks: readonly (SvgElement | string)[]
): SvgElement {
	if (!href) return element('g', {}, ...marks);
	const link = hit && { href: href(group.key), tabindex: -1, 'aria-hidden': 'true' };
	const attributes = { ...stateOf(place), ...link, 'data-place': group.key };
	return element(hit ? 'a' : 'g', attributes, ...marks);
}

/** How the place stands when the reader arrives: a script may change it, and a style sheet reads it. */
function stateOf({ subject, faint, possible }: PicturedPlace): Attributes {
	const states = Object.entries({ subject, faint, possible }).flatMap(([name, holds]) =>
		holds ? [name] : []
	);
	return { class: states.length > 0 ? states.join(' ') : undefined };
}

/** Its full name, with the number before the name it carries on the map: what is read is what is seen. */
function spokenName({ states }: FeatureGroup, { place }: PicturedPlace, lang: Pen['lang']): string {
	const properties: Partial<MapProperties> = states[0]?.features[0]?.feature.properties ?? {};
	const { number = '', [labelField(lang)]: seen = '' } = properties;
	return number === ''
		? place.name[lang]
		: place.name[lang].replace(seen, () => `${number} ${seen}`);
}
