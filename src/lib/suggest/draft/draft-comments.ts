import type { Draft } from '../types';
import { addressOf } from './linked-text';
import { yamlComment } from './yaml-text';

/** So many of the sentences with an unknown name are shown with it. */
const MOST_SENTENCES = 3;

/** What a curator has to decide, as comments above a draft. */
export function draftComments(draft: Draft): string[] {
	const { doubts, unknown, furniture, unquotable, dateNotes, unsureTimes } = draft;
	return [
		'# Drafted by "geodata suggest" from the text alone: every link and date is to be looked over.',
		...listed('Of the day of publication:', dateNotes),
		...listed(
			'Times too unsure to be stated:',
			unsureTimes.map(
				({ paragraph, at, reason }) => `paragraph ${paragraph}, at [${at.join(', ')}]: ${reason}`
			)
		),
		...listed(
			'Unsure, therefore not linked:',
			doubts.map(
				({ text, paragraph, start, end, target, reason }) =>
					`paragraph ${paragraph}, at [${start}, ${end}]: "${text}", ${addressOf(target)}? ${reason}`
			)
		),
		...listed(
			'Place-like words that the atlas lacks:',
			unknown.flatMap(({ name, at, reason, sentences, proposals }) => [
				`"${name}", ${at.length === 1 ? 'once' : `${at.length} times`}: ${at.map((span) => `[${span.join(', ')}]`).join(' ')}; ${reason}`,
				...sentences.slice(0, MOST_SENTENCES).map((sentence) => `  in: ${sentence}`),
				...proposals.map(
					({ name: found, position, precisionM, source }) =>
						`  perhaps "${found}" at [${position.join(', ')}], ${precisionM === null ? 'precision not stated' : `±${precisionM} m`}, ${source}`
				)
			])
		),
		...listed(
			'Left out as not of the article:',
			furniture.map(({ text, reason }) => `${shortened(text)} (${reason})`)
		),
		...listed(
			'Not to be quoted, as the text itself looks like a link:',
			unquotable.map(({ at, text }) => `at [${at.join(', ')}]: ${shortened(text)}`)
		)
	];
}

function listed(heading: string, lines: readonly string[]): string[] {
	if (lines.length === 0) return [];
	return ['#', yamlComment(heading), ...lines.map((line) => yamlComment(line))];
}

/** Enough to recognise a line by. */
function shortened(text: string): string {
	const beginning = [...text.slice(0, 200)].slice(0, 60).join('');
	return beginning.length < text.length ? `${beginning}…` : beginning;
}
