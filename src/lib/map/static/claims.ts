import { otherPositions } from '$lib/domain/claim';
import type { Frame } from './frame';
import { short } from './outline';
import { spotAt } from './marks';
import type { Drawn } from './scene';

/** Ties from a subject's drawn position to those that other sources claim; they scale with the map. */
export function claimTies({ subject, place }: Drawn, { project }: Frame): string {
	if (!subject || place.geometry.type !== 'Point') return '';
	const [x, y] = project(place.geometry.coordinates);
	return otherPositions(place.claims)
		.map((position) => {
			const [otherX, otherY] = project(position);
			return `<path class="claim-tie" d="M${short(x)} ${short(y)} ${short(otherX)} ${short(otherY)}"/>`;
		})
		.join('');
}

/** Small open dots where other sources put a subject. */
export function claimDots({ subject, place }: Drawn, frame: Frame): string {
	if (!subject) return '';
	return otherPositions(place.claims)
		.map((position) => spotAt(frame.project(position), frame, '<circle class="claim" r="4.5"/>'))
		.join('');
}
