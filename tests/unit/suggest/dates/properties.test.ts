import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOf, formatDay, parseDay, type Day } from '../../../../src/lib/domain/timespan';
import { readDate } from '../../../../src/lib/server/read-date';
import { DATED_LANGUAGES, dateLanguage } from '../../../../src/lib/suggest/dates/languages';
import { readDates } from '../../../../src/lib/suggest/dates/read-dates';
import { findTimes } from '../../../../src/lib/suggest/dates/scan';
import * as arabic from '../../../../src/lib/suggest/dates/tables/arabic';
import * as english from '../../../../src/lib/suggest/dates/tables/english';
import * as french from '../../../../src/lib/suggest/dates/tables/french';

interface Table {
	readonly MONTHS: ReadonlyMap<string, number>;
	readonly WEEKDAYS: ReadonlyMap<string, number>;
}

const TABLES = new Map<string, Table>([
	['ar', arabic],
	['en', english],
	['fr', french]
]);
const day = fc.integer({ min: parseDay('1900-01-01') ?? 0, max: parseDay('2099-12-31') ?? 0 });
const lang = fc.constantFrom(...DATED_LANGUAGES);
const zeros = fc.constantFrom(0x30, 0x660, 0x6f0);

function languageOf(tag: string) {
	const [language, table] = [dateLanguage(tag), TABLES.get(tag)];
	if (!language || !table) throw new Error(tag);
	return { language, table };
}

/** A name of the number's row, whichever is picked. */
function nameOf(table: ReadonlyMap<string, number>, number: number, pick: number): string {
	const names = [...table].filter(([, each]) => each === number).map(([name]) => name);
	return names[pick % names.length] ?? '';
}

function inWords(tag: string, written: Day, pick: number, zero: number, weekday: number | null) {
	const { table } = languageOf(tag);
	const date = dateOf(written);
	const digits = (value: number) =>
		String(value).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
	const month = nameOf(table.MONTHS, date.getUTCMonth() + 1, pick);
	// English names of months are told from common words by their capital.
	const named = month.charAt(0).toUpperCase() + month.slice(1);
	const lead = weekday === null ? '' : `${nameOf(table.WEEKDAYS, weekday, pick)} `;
	return `${lead}${digits(date.getUTCDate())} ${named} ${digits(date.getUTCFullYear())}`;
}

function readAll(tag: string, text: string, written: Day | null) {
	const { language } = languageOf(tag);
	const days = written === null ? null : { earliest: written, latest: written };
	return readDates(findTimes(text, language), days, language);
}

describe('every day from 1900 to 2099', () => {
	test('is read back from its words, with any name of its month and in any digits', () => {
		fc.assert(
			fc.property(lang, day, fc.nat(), zeros, (tag, written, pick, zero) => {
				const words = inWords(tag, written, pick, zero, null);
				const [found, ...others] = readAll(tag, `… ${words}, …`, null);
				expect(others).toEqual([]);
				expect([found?.text, found?.read.time?.edtf]).toEqual([words, formatDay(written)]);
			}),
			{ numRuns: 400 }
		);
	});

	test('agrees with its own weekday and with none of the others', () => {
		fc.assert(
			fc.property(lang, day, fc.integer({ min: 0, max: 6 }), (tag, written, weekday) => {
				const [found] = readAll(tag, inWords(tag, written, 0, 0x30, weekday), null);
				const fits = dateOf(written).getUTCDay() === weekday;
				expect([found?.read.sure, found?.read.misfit]).toEqual([fits, !fits]);
				expect(found?.read.time?.edtf).toBe(formatDay(written));
			}),
			{ numRuns: 300 }
		);
	});

	test('has a yesterday that agrees with the weekday before it alone', () => {
		const yesterday = { ar: 'أمس', en: 'yesterday,', fr: 'hier,' };
		fc.assert(
			fc.property(
				fc.constantFrom('ar', 'en', 'fr'),
				day,
				fc.integer({ min: 0, max: 6 }),
				(tag, written, weekday) => {
					const { table } = languageOf(tag);
					const words = `${yesterday[tag]} ${nameOf(table.WEEKDAYS, weekday, 0)}`;
					const [found] = readAll(tag, words, written);
					const fits = dateOf(written - 1).getUTCDay() === weekday;
					expect([found?.read.sure, found?.read.misfit]).toEqual([fits, !fits]);
				}
			)
		);
	});

	test('has a last, a recent and a next day of each weekday, all within a week', () => {
		fc.assert(
			fc.property(lang, day, fc.integer({ min: 0, max: 6 }), (tag, written, weekday) => {
				const { table } = languageOf(tag);
				const name = nameOf(table.WEEKDAYS, weekday, 0);
				const { last, next } = {
					ar: { last: `${name} الماضي`, next: `${name} المقبل` },
					fr: { last: `${name} dernier`, next: `${name} prochain` }
				}[tag] ?? { last: `last ${name}`, next: `next ${name}` };
				const [before = 0, recent = 0, after = 0] = [last, name, next].map(
					(words) => readAll(tag, words, written)[0]?.read.time?.earliest
				);
				expect([before, recent, after].map((each) => dateOf(each).getUTCDay())).toEqual([
					weekday,
					weekday,
					weekday
				]);
				expect([before < written, written - before <= 7]).toEqual([true, true]);
				expect([recent <= written, written - recent < 7]).toEqual([true, true]);
				expect([after > written, after - written <= 7]).toEqual([true, true]);
			}),
			{ numRuns: 200 }
		);
	});
});

test('whatever stands together in a text, each time is EDTF, states its days, and is cut where it stands', () => {
	const pieces = DATED_LANGUAGES.flatMap((tag) => [
		...(dateLanguage(tag)?.rules ?? []).map(({ example: [words] }) => words),
		...[
			' ',
			', ',
			' (',
			') ',
			' – ',
			'/',
			' و',
			' to ',
			' et ',
			'من ',
			'منذ ',
			'حتى ',
			'ـ',
			'ً',
			'😀',
			'12',
			'2018'
		]
	]);
	const text = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((each) => each.join(''));
	fc.assert(
		fc.property(lang, text, fc.option(day), (tag, written, published) => {
			let end = 0;
			for (const found of readAll(tag, written, published)) {
				expect(found.start).toBeGreaterThanOrEqual(end);
				expect(written.slice(found.start, found.end)).toBe(found.text);
				end = found.end;
				const { time } = found.read;
				if (!time) continue;
				const stated = readDate(time.edtf);
				if (!stated.ok) throw new Error(`${written}: ${stated.reason}`);
				expect(stated.value.stated).toEqual({ earliest: time.earliest, latest: time.latest });
			}
		}),
		{ numRuns: 1000 }
	);
});
