import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../../src/lib/domain/timespan';
import { readDate } from '../../../../src/lib/server/read-date';
import { DATED_LANGUAGES, dateLanguage } from '../../../../src/lib/suggest/dates/languages';
import { readDates } from '../../../../src/lib/suggest/dates/read-dates';
import { findTimes } from '../../../../src/lib/suggest/dates/scan';

const THURSDAY = parseDay('2020-03-12');
const written = { earliest: THURSDAY, latest: THURSDAY };

const rows = DATED_LANGUAGES.flatMap((lang) => {
	const language = dateLanguage(lang);
	return (language?.rules ?? []).map(({ example: [words, edtf] }) => ({ lang, words, edtf }));
});

describe('in a text of Thursday 12 March 2020', () => {
	test.each(rows)('$lang: “$words” is $edtf', ({ lang, words, edtf }) => {
		const language = dateLanguage(lang);
		if (!language) throw new Error(lang);
		const found = readDates(findTimes(words, language), written, language);
		expect(found.map(({ read }) => read.time?.edtf ?? null)).toEqual([edtf]);
		expect(found[0]?.read.sure).toBe(edtf !== null);
		if (edtf === null) return;
		const stated = readDate(edtf);
		if (!stated.ok) throw new Error(stated.reason);
		const { earliest = 0, latest = 0 } = found[0]?.read.time ?? {};
		expect([earliest, latest].map(formatDay)).toEqual(
			[stated.value.stated.earliest, stated.value.stated.latest].map((day) => formatDay(day ?? 0))
		);
	});
});
