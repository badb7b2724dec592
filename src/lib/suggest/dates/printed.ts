import type { Day } from '../../domain/timespan';
import { foldedWord } from './folded-text';
import type { DateLanguage } from './languages';
import { anyOf } from './pieces';
import { resolve } from './resolve';
import { findTimes } from './scan';

/** A day of publication as a page prints it. */
export interface PrintedDay {
	readonly day: Day;
	/** The line on which it stands. */
	readonly line: string;
	/** Why it is not certainly the day of publication; `null` where it is. */
	readonly doubt: string | null;
}

/** So many lines at the head and at the end of a page may bear its date. */
const HEAD_LINES = 8;
const END_LINES = 4;
/** More letters than these beside a date make a sentence of its line. */
const MOST_BESIDE = 40;
/** A date in the first words of a line, before a dash, is the dateline of a report. */
const DATELINE = 60;
/** Behind so many signs no line bears its date any more. */
const SEEN = 160;

/** What sets a date off from the name of a section or an author; without it a title may have a date. */
const SEPARATOR_BEFORE = /[|•·–—:/،,-]\s*$/u;
const SEPARATOR_BEHIND = /^\s*[|•·–—:/-]/u;

const PUBLISHED = label(
	...['نشر', 'نشرت', 'تاريخ النشر', 'نُشر في', 'published', 'posted', 'publié', 'publie le', 'date']
);
const UPDATED = label(
	'آخر تحديث',
	'تحديث',
	'updated',
	'last updated',
	'modified',
	'mis à jour',
	'mise à jour'
);

/** The day that a page prints near its head or, labelled or alone on its line, at its end. */
export function printedDay(text: string, language: DateLanguage): PrintedDay | null {
	const lines = text
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const found = lines.flatMap((line, index) => {
		const atHead = index < HEAD_LINES;
		return atHead || index >= lines.length - END_LINES ? dayOfLine(line, atHead, language) : [];
	});
	const labelled = found.filter(({ is }) => is === 'published');
	const [first, ...others] =
		labelled.length > 0 ? labelled : found.filter(({ is }) => is === 'bare');
	const day = first ?? found[0];
	if (!day) return null;
	if (others.some((each) => each.day !== day.day)) {
		return { ...day, doubt: 'the page prints several days' };
	}
	return { ...day, doubt: day.is === 'updated' ? 'it is the day of the last update' : null };
}

function dayOfLine(line: string, atHead: boolean, language: DateLanguage) {
	return findTimes(line.slice(0, SEEN), language).flatMap(({ start, end, said }) => {
		if (said.kind !== 'date' || said.day === null || typeof said.year !== 'number') return [];
		const { time, sure } = resolve(said, { written: null, before: null, weekStart: 0 });
		if (!time || !sure) return [];
		const beside = (line.slice(0, start) + line.slice(end)).replace(/[^\p{L}]/gu, '');
		const before = foldedWord(line.slice(0, start));
		const is = UPDATED.test(before) ? 'updated' : PUBLISHED.test(before) ? 'published' : 'bare';
		const isDateline = end <= DATELINE && /^\s*(?:[-–—(|]|م\s*[-–—])/u.test(line.slice(end));
		const isSetOff =
			SEPARATOR_BEFORE.test(line.slice(0, start)) || SEPARATOR_BEHIND.test(line.slice(end));
		const isAlone =
			beside === '' || (beside.length <= MOST_BESIDE && (is !== 'bare' || (atHead && isSetOff)));
		const day = time.earliest;
		return isAlone || (atHead && isDateline) ? [{ day, line, is } as const] : [];
	});
}

function label(...words: string[]): RegExp {
	return new RegExp(`(?<!\\p{L})${anyOf(words)}(?!\\p{L})`, 'u');
}
