import * as v from 'valibot';
import { parseDay } from '../../domain/timespan';
import { readDate } from '../read-date';
import { readLinks } from '../read-links';
import type { Result } from '../result';

/** A text of at least one visible character. */
export const text = v.pipe(
	v.string(),
	v.check((value) => value.trim() !== '', 'is empty')
);

/** Lower-case letters and digits in groups, `-` between. */
export const kebabCase = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ({ received }) => `${received} is not in kebab-case`)
);

/** A distance in metres that says something. */
export const metres = v.pipe(v.number(), v.gtValue(0, 'expected more than 0 metres'));

/** An EDTF date. YAML reads a bare year as a number, so whole numbers are taken as written. */
export const statedDate = v.pipe(
	v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))], 'expected EDTF text'),
	transformWith(readDate)
);

/** A text with links, as segments. */
export const linkedText = v.pipe(text, transformWith(readLinks));

/** `2020-03-05` as a day. */
export const calendarDay = v.pipe(
	v.string(),
	transformWith((value) => {
		const day = parseDay(value);
		return day === null
			? { ok: false, reason: `"${value}" is not a day, expected YYYY-MM-DD` }
			: { ok: true, value: day };
	})
);

/** An address that a link may lead to, by one of these schemes, `:` included. */
function address(...schemes: readonly string[]) {
	return v.pipe(
		v.string(),
		v.check(
			(value) => URL.canParse(value) && schemes.includes(new URL(value).protocol),
			({ input }) => `"${input}" is not an address that begins with ${schemes.join(' or ')}`
		)
	);
}

/** The address of a page of the web. */
export const webAddress = address('https:', 'http:');

/** Where readers can write to: a page or a mailbox. */
export const contactAddress = address('https:', 'mailto:');

/** `[west, south, east, north]` in degrees; boxes across the antimeridian are not supported. */
export const box = v.pipe(
	v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
	v.check(
		([west, south, east, north]) =>
			-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90,
		'expected [west, south, east, north] in degrees'
	)
);

/** Turns the result of reading a text into a step of a schema, its reason into the issue's message. */
function transformWith<T>(read: (text: string) => Result<T>) {
	return v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
		const result = read(dataset.value);
		if (result.ok) return result.value;
		addIssue({ message: result.reason });
		return NEVER;
	});
}
