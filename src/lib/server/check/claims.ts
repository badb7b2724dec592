import distance from '@turf/distance';
import { CLAIMED, type Claim, type Claimed } from '../../domain/claim';
import { showPosition } from '../positions';
import type { ProblemLog } from '../problem-log';
import type { LayeredDraft } from '../read-places';

/**
 * Reports claims that do not say which value stands: of each thing that sources disagree on exactly
 * one is preferred, and the place states that value itself. Warns of a claimed position that lies
 * farther from the drawn one than `precision_m` admits.
 */
export function checkClaims(draft: LayeredDraft, log: ProblemLog): void {
	const report = log.errorsIn(draft.file);
	const path = `${draft.id}.claims`;
	for (const thing of CLAIMED) {
		const claims = draft.claims.filter(({ of }) => of === thing);
		if (claims.length === 0) continue;
		const preferred = claims.filter((claim) => claim.preferred).length;
		if (preferred !== 1) {
			report(path, `expected one preferred claim of ${thing}, found ${preferred}`);
		}
		if (!states(draft, thing)) report(path, `${thing} is claimed, but the place states none`);
	}
	for (const [index, claim] of draft.claims.entries()) {
		const fault = positionFault(claim, draft);
		if (fault) report(`${path}.${index}.value`, fault);
		else warnOfDistance(claim, draft, `${path}.${index}`, log);
	}
}

function states({ existence, number }: LayeredDraft, thing: Claimed): boolean {
	if (thing === 'start_date') return existence.start !== null;
	if (thing === 'end_date') return existence.end !== null;
	return thing === 'position' || number !== null;
}

function positionFault(claim: Claim, { drawn }: LayeredDraft): string | null {
	if (claim.of !== 'position' || claim.value === null) return null;
	if (drawn && drawn.type !== 'Point') {
		return 'another position can be drawn of points only; of lines and areas say it in words';
	}
	const [lng = NaN, lat = NaN] = claim.value;
	return Math.abs(lng) <= 180 && Math.abs(lat) <= 90
		? null
		: `${showPosition(claim.value)} is out of range`;
}

function warnOfDistance(claim: Claim, draft: LayeredDraft, path: string, log: ProblemLog): void {
	const { drawn, precisionM, file } = draft;
	if (claim.of !== 'position' || !claim.value || drawn?.type !== 'Point') return;
	const away = Math.round(distance(drawn, claim.value, { units: 'meters' }));
	if (precisionM !== null && away > precisionM) {
		log.warningsIn(file)(
			path,
			`lies ${away} m from the drawn position, beyond precision_m ${precisionM}`
		);
	}
}
